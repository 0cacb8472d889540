import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, lastName, unwrap } from "../../origins/nodes.ts";
import { calledName, headOf } from "./shapes.ts";

/** Calls that ask a question by failing: whether a text parses, a file is there, a token holds. */
const parsing = /^(?:parse\w*|stringify|URL|URLSearchParams|RegExp|BigInt|Date|decodeURI|decodeURIComponent|atob|btoa|structuredClone|fromBase64|from|decode\w*|verify\w*|safeLoad|load|DateTimeFormat|NumberFormat|Intl|createPublicKey|createPrivateKey|require|resolve|valid\w*|compile|inet|isIP|isValid\w*|ObjectI[dD]|getOwnPropertyDescriptor|definePropert(?:y|ies))$/;

/** The same, awaited. Nobody answers a bot in time, or what `resolve` and a record of DNS ask for is there or not; `resolveOwner` loads data. */
const probing = /^(?:access|stat|lstat|exists|pathExists|head|headObject|headBucket|ping\w*|verify\w*|(?:argon2|bcrypt|compact|flattened|general|jwt)Verify|verifyAsync|validate\w*|assert\w*|isValid\w*|parse\w*|safeParse\w*|decode\w*|json|text|formData|readBody|readFormData|getRawInput|compare|lookup|resolve(?:4|6|Any|Caa|Cname|Mx|Naptr|Ns|Ptr|Soa|Srv|Tlsa|Txt)?|reverse|decrypt\w*|import(?:SPKI|PKCS8|X509|JWK|\w*Key)?|unseal\w*|(?:get|run|perform)?[hH]ealth(?:Check|Status)?|checkHealth|isHealthy|authenticate|await(?:Message|MessageComponent|Messages|ModalSubmit|Reactions))$/;

/** True if a synchronous block only asks whether something parses. */
export function isParsing(calls: readonly TSESTree.Node[]): boolean {
  return calls.some((call) => parsing.test(calledName(call) ?? ""));
}

/** The last name of what is called, without the sign that only its class calls it, `_verify`, `#verify`, or that it is promisified: `accessAsync`. */
const bareName = (call: TSESTree.Node): string => (calledName(call) ?? "").replace(/^[#_]+/, "").replace(/^(access|l?stat|exists)Async$/, "$1");

/** What is asked, before anything is made of the answer: `getHealthCheck()` of `getHealthCheck().then((all) => all.healthy)`. */
function asked(call: TSESTree.Node): TSESTree.Node {
  if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression" || call.arguments.length !== 1) return call;
  return calledName(call) === "then" ? asked(call.callee.object) : call;
}

/** True if all that a block awaits are questions that are answered by failing. */
export function isProbing(awaited: readonly TSESTree.Node[]): boolean {
  return awaited.length > 0 && awaited.map(asked).every((call) => call.type === "ImportExpression" || probing.test(bareName(call)) || isBareQuery(call));
}

/** What is asked of a database to see whether it answers. */
const bareQuery = /^\s*select\s+1(?:\s+as\s+\w+)?\s*;?\s*$/i;

/** Commands of MongoDB that ask the server about itself: a server on its own has no replica set to tell of. */
const aboutItself = /^(?:buildInfo|hello|isMaster|ping|replSetGetStatus|serverStatus)$/;

/** True for a command that is one of them: `admin.command({ replSetGetStatus: 1 })`. */
function isAboutItself(argument: TSESTree.Node): boolean {
  const [first] = argument.type === "ObjectExpression" ? argument.properties : [];
  return first?.type === "Property" && aboutItself.test(lastName(first.key) ?? "");
}

/** True if a call asks a database for nothing but an answer, itself or in what it is handed: `withTimeout(pool.query("SELECT 1"))`. */
function isBareQuery(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner?.type === "TaggedTemplateExpression") return bareQuery.test(headOf(inner.quasi));
  return inner?.type === "CallExpression" && inner.arguments.some((argument) => bareQuery.test(headOf(argument)) || isAboutItself(argument) || isBareQuery(argument));
}

/** True if a call asks whether somebody is there: no answer is one. */
export function isPing(call: TSESTree.Node): boolean {
  return calledName(call)?.startsWith("ping") === true || isBareQuery(call);
}

/** Calls that tidy up, or put back what was there: when one of them fails on the way out, the first error is the one that matters. */
const tidying =
  /^(?:rollback|rollbackTransaction|unlink|rm|rmdir|end|quit|unbind|del|rename)(?:Sync)?$|^(?:close|dispose|destroy|release|remove|cleanup|\$?disconnect|abort|terminate|kill|stop|unsubscribe|cancel|delete|clear|shutdown|unlock|restore|revert|drain|drop)(?![a-z])\w*$|^promisif(?:y|ied)\w*(?:Close|End|Rmdir|Unlink)$/;

/** True if a call undoes a transaction, which tells nobody that it failed. */
export function isUndoing(call: TSESTree.Node): boolean {
  if (calledName(call)?.startsWith("rollback") === true) return true;
  return call.type === "CallExpression" && /^\s*rollback\b/i.test(headOf(call.arguments[0]));
}

/** Words that name a command that tidies up: `new AbortMultipartUploadCommand()`, `"/uploads/abort"`, `RELEASE SAVEPOINT` and locks in SQL. */
const tidyingCommand = /^\s*(?:abort|cancel|delete|release|terminate|(?:reset|discard)\s+all\b|select\s+pg_advisory_unlock|drop\s+(?:temp\w*\s+)?table\s+if\s+exists\b)|\/(?:abort|cancel|delete|release)/i;

/** True if a call is told to tidy up by one of its first two arguments: `client.send(new DeleteObjectCommand(key))`, `request("POST", "/uploads/abort")`. */
function isTidyingCommand(call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  return inner?.type === "CallExpression" && inner.arguments.slice(0, 2).some((argument) => tidyingCommand.test(argument.type === "NewExpression" ? (calledName(argument) ?? "") : headOf(argument)));
}

/** True if a call tidies up, by its name or by what it is told. */
export function isTidying(call: TSESTree.Node): boolean {
  return tidying.test(calledName(call) ?? "") || isTidyingCommand(call) || isUndoing(call);
}

/** True if the statement around a node is followed by a `throw`, or is the last of an `if` that is. */
function isBeforeThrow(node: TSESTree.Node): boolean {
  let last = node;
  for (const around of ancestorsOf(node)) {
    if (around.type === "BlockStatement") {
      const next = around.body[around.body.findIndex((statement) => statement === last) + 1];
      if (next !== undefined) return next.type === "ThrowStatement";
    } else if (!around.type.endsWith("Expression") && around.type !== "ExpressionStatement" && around.type !== "IfStatement") return false;
    if (around.type.includes("Function")) return false;
    last = around;
  }
  return false;
}

/** True for a function that a promise hands its error: `.catch(end)`, `.then(report, end)`. */
const isRejectionHandler = (node: TSESTree.Node): boolean =>
  node.parent?.type === "CallExpression" && ((calledName(node.parent) === "catch" && node.parent.arguments[0] === node) || (calledName(node.parent) === "then" && node.parent.arguments[1] === node));

/** True inside a `catch` or a `finally`, in what a promise hands its error, and right before a `throw`: there an error is on its way already. */
export function isOnTheWayOut(node: TSESTree.Node): boolean {
  if (isBeforeThrow(node)) return true;
  for (const around of ancestorsOf(node)) {
    if (around.type === "CatchClause") return true;
    if (around.type === "BlockStatement" && around.parent.type === "TryStatement" && around.parent.finalizer === around) return true;
    if (around.type.includes("Function")) return isRejectionHandler(around);
  }
  return false;
}

const loggers = /(?:^|\.)(?:console|log|logger|logging|logs|_logger|winston|pino|Sentry|Bugsnag|rollbar|newrelic|datadog)(?:\.|$)/i;
const logging = /(?:^|\.)(?:captureException|captureError|captureMessage|log(?:Error|Warn|Warning|Info|Debug|Exception)?|reportError|trackException|recordException|noticeError|debug|warn|error)$/i;

/** A log of one's own by a function that puts lines into it: `addServerLog`. Other logs are what a product keeps (`addWorkoutLog`). */
const lining = /(?:^|\.)(?:add|append|emit|push|send|write)(?:App|Console|Debug|Error|Server|System)?Logs?$/;

/** The text of a callee without what is written in between. */
const bare = (callee: string): string => callee.replaceAll(/\s|[?!]|\(.*?\)/g, "");

/** True if the text of a callee names a logger, and not only what one does: `response.error` may be an answer. */
export const isLogger = (callee: string): boolean => loggers.test(bare(callee));

/** True if the text of a callee is that of a logger: `this.logger.error`, `console.log`, `Sentry.captureException`. */
export function isLogging(callee: string): boolean {
  return isLogger(callee) || logging.test(bare(callee)) || lining.test(bare(callee));
}
