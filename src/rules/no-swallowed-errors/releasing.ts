import type { TSESTree } from "@typescript-eslint/utils";
import { splitWords } from "../../names/words.ts";
import { lastName, unwrap } from "../../origins/nodes.ts";
import { calledName, headOf, isFunction, isLiteral, isOptions } from "./shapes.ts";

/** Calls that give back what was held. `destroy` is none where it is waited for: with some it deletes a row. */
const releasing = /^(?:close|dispose|release|\$?disconnect|end|terminate|kill|quit|stop|unsubscribe|unregister|unbind|detach|abort|cancel|shutdown|unlock|releaseLock|removeAllListeners)$/;

/** The same in a function of its own, which says what it gives back: `closeDb()`, `disconnectRedis()`. An account that is closed is the business's. */
const releasingWhat =
  /^(?:close|disconnect|end|quit|shutdown)(?:All)?(?:(?:App|Http|Db|DB|Database|Mongo|Mongoose|MySQL|Postgres|Prisma|Redis|SQLite|Sqlite|WebSocket|Ws)?(?:Db|DB|Browser|Clients?|Connections?|Database|Handles?|Pools?|Resources?|Server|Sockets?|Streams?)|(?:Mongo|Mongoose|Postgres|Prisma|Redis|Sqlite|SQLite))$|^dropConnections?$/;

/** True for what says why something is given up, or how it is told to end, not what: `reader.cancel(reason)`, `child.kill(signal)`. */
const isWhy = (node: TSESTree.Node): boolean => /^(?:reason|error|err|sig|signal)$/.test(lastName(node) ?? "");

/** True for the code that a socket is closed with, if its reason stands behind it: `socket.close(code, reason)`. */
const isCode = (node: TSESTree.Node, next: TSESTree.Node | undefined): boolean => /(?:[cC]ode|CODE)$|^[A-Z][A-Z\d_]+$/.test(lastName(node) ?? "") && next !== undefined && (isWhy(next) || isLiteral(next));

/** True for a signal to a process, which may have ended: `process.kill(pid, signal)`. */
const isSignal = (call: TSESTree.CallExpression): boolean => calledName(call) === "kill" && call.callee.type === "MemberExpression" && lastName(call.callee.object) === "process";

/** True for what is listened to: `subscriber.unsubscribe(channel)` listens no more, and `mails.unsubscribe(user)` is about a user. */
const isChannel = (node: TSESTree.Node | undefined): boolean => /(?:channel|topic|pattern|subject|room)s?$/i.test((node && lastName(node)) ?? "");

/** True for the handle of an open file that is closed, by whoever opened it: `close(fd)`, `sftp.close(handle)`, `promisifySftpClose(sftp, srcHandle)`. */
function closesHandle({ arguments: given }: TSESTree.CallExpression, name: string): boolean {
  const last = given.at(-1);
  return /^close(?:Async)?$|Close$/.test(name) && /(?:^|_)(?:fd|handle|descriptor)$/.test(splitWords((last && lastName(last)) ?? "").join("_"));
}

/** What was prepared and is given back when it is needed no more: `statement.finalize()`, which some drivers lack (`cached.finalize?.()`). An invoice is finalized for good. */
function finalizes({ callee, arguments: given }: TSESTree.CallExpression, name: string): boolean {
  if (name !== "finalize" || given.length > 0) return false;
  const holder = callee.type === "MemberExpression" ? splitWords(lastName(callee.object) ?? "").at(-1) : undefined;
  return /^(?:stmt|statement|prepared|cursor)s?$/.test(holder ?? "");
}

/** What holds connections to a database, and no row: `dataSource.destroy()` of TypeORM, `knex.destroy()`. */
const holding = /(?:^|_)(?:data_source|knex)$/;

/** True for what holds connections and ends them. */
function endsConnections({ callee, arguments: given }: TSESTree.CallExpression, name: string): boolean {
  const holder = callee.type === "MemberExpression" ? lastName(callee.object) : undefined;
  return name === "destroy" && given.length === 0 && holding.test(splitWords(holder ?? "").join("_"));
}

/** A lock by the words of its key: `lockKey`, `lock_name`. `blockKey` is another's, and a `lease` alone may be of a flat. */
const keyOfLock = /(?:^|_)(?:lock|lease|mutex|semaphore)_?(?:key|name)$/;

/** The same where only a store by keys is asked: `redis.del(lock)`. */
const lockInStore = /(?:^|_)(?:lock|lease|mutex|semaphore)(?:_id)?$/;

/** True for a lock that is kept by key and given back: `redis.del(lockKey)`. One that stays runs out. */
function isLock(call: TSESTree.CallExpression): boolean {
  const [key] = call.arguments;
  // The first word of a text says what it is: `lock:${id}`.
  if (/^(?:del|unlink)$/.test(calledName(call) ?? "") && /^(?:[\w-]+:)?(?:lock|lease|mutex|semaphore)s?:/i.test(headOf(key))) return true;
  const [method, name] = [calledName(call) ?? "", splitWords((key && lastName(key)) ?? "").join("_")];
  return (/^(?:del|delete|remove|unlink)$/.test(method) && keyOfLock.test(name)) || (/^(?:del|unlink)$/.test(method) && lockInStore.test(name));
}

/** True if a call gives something back. With an argument that is worked out it is about another: `accounts.close(id)`. */
export function isReleasing(call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  if (inner?.type !== "CallExpression") return false;
  // What is not there yet is given back once it is: `connecting.then((socket) => socket.close())`.
  const [then] = inner.arguments;
  if (calledName(inner) === "then" && then?.type === "ArrowFunctionExpression") return inner.arguments.length === 1 && isReleasing(then.body);
  if (isSignal(inner) || isLock(inner) || (calledName(inner) === "unsubscribe" && isChannel(inner.arguments[0]))) return true;
  const name = calledName(inner) ?? "";
  if (inner.arguments.length === 0 && releasingWhat.test(name)) return true;
  if (closesHandle(inner, name) || endsConnections(inner, name) || finalizes(inner, name)) return true;
  if (!releasing.test(name)) return false;
  // What is called back when it is done is about no other thing.
  return inner.arguments.every((argument, at) => argument.type !== "SpreadElement" && (isFunction(argument) || isLiteral(argument) || isOptions(argument) || isWhy(argument) || isCode(argument, inner.arguments[at + 1])));
}
