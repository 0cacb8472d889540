import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { stringOf, unwrap } from "../../origins/nodes.ts";
import { doesWork } from "./cached-work.ts";
import { classNameAround, functionNameAround } from "./function-name.ts";
import { calledName } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What is called, as a text without arguments and comments; nothing for what is no call. */
export function textOfCallee(sourceCode: SourceCode, call: TSESTree.Node): string {
  const inner = unwrap(call);
  return inner?.type === "CallExpression" ? sourceCode.getText(inner.callee).replaceAll(/\(.*?\)/gs, "").replaceAll(/\/\/.*$|\/\*.*?\*\//gm, "") : "";
}

/** What takes something out of a cache must not fail unseen: what is stale would stay. */
const evicting = /del|remove|invalid|clear|reset|evict|purge|flush|expire|bust/i;

/** Calls of a store that reads and writes by key. */
const byKey = /^[mhsz]?(?:get|set)(?:ex|nx|all)?$/i;

/** The key of a call of a store, unless it is a fixed text. */
function keyOf(call: TSESTree.Node | undefined): TSESTree.Node | undefined {
  const inner = unwrap(call);
  const [key] = inner?.type === "CallExpression" && byKey.test(calledName(inner) ?? "") ? inner.arguments : [];
  return key !== undefined && stringOf(key) === undefined ? key : undefined;
}

/** True if the key that a call of a store begins with says that it is one of a cache: `redis.get(cacheKey)`. */
function hasCacheKey(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  const key = keyOf(call);
  return key !== undefined && /cache/i.test(sourceCode.getText(key));
}

/** What a promise is asked of, before its value is turned into another: `redis.get(key)` of `redis.get(key).then(parse)`. */
function asked(promise: TSESTree.Node): TSESTree.Node | undefined {
  const inner = unwrap(promise);
  const isTurned = inner?.type === "CallExpression" && inner.callee.type === "MemberExpression" && calledName(inner) === "then" && inner.arguments.length === 1;
  return isTurned && inner.callee.type === "MemberExpression" ? asked(inner.callee.object) : inner;
}

/** True for a call by key inside a class that is a cache itself: `class RedisCache { get(key) { return this.redis.get(key) } }`. */
const isOfCacheClass = (call: TSESTree.Node): boolean => keyOf(asked(call)) !== undefined && /cache/i.test(classNameAround(call));

/** True for a call by key in a function that reads or fills a cache by its name: `readQueryCache() { return redis.get(key) }`. */
function isOfCacheFunction(call: TSESTree.Node): boolean {
  const name = functionNameAround(call) ?? "";
  return /cache/i.test(name) && !evicting.test(name) && keyOf(asked(call)) !== undefined;
}

/** True if a call reads or fills a cache: without it the work is done anew. */
export function isCaching(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  if (doesWork(sourceCode, call)) return false;
  return (/cache/i.test(textOfCallee(sourceCode, call)) && !evicting.test(calledName(call) ?? "")) || hasCacheKey(sourceCode, call) || isOfCacheClass(call) || isOfCacheFunction(call);
}
