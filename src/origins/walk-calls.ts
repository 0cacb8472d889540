import type { TSESTree } from "@typescript-eslint/utils";
import { frameInside, type Frame } from "./frame.ts";
import { stringOf, unwrap } from "./nodes.ts";
import { returnedBy } from "./returns.ts";
import { isOpen, severalOf, type FunctionNode, type Value } from "./value.ts";
import type { Walk } from "./walk.ts";

const isGlobal = (value: Value, name: string): boolean => value.kind === "global" && value.name === name;

/** What is called or constructed where a module is: a CommonJS module is its own default export. */
export function callableOf(walk: Walk, of: Value | undefined): Value | undefined {
  return of?.kind === "module" ? walk.exported(of.file, "default") : of;
}

/** What a proxy stands for: its target, by its type where that is only a stand-in, as of what is opened late: `new Proxy({} as Database, …)`. */
function proxied(walk: Walk, [target]: readonly TSESTree.Node[], frame: Frame): Value | undefined {
  const typed = target?.type === "TSAsExpression" ? walk.typed(target.typeAnnotation, frame) : undefined;
  return typed === undefined || typed.kind === "global" ? walk.value(target, frame) : typed;
}

/** `new X(…)` */
export function instanceOf(walk: Walk, of: Value | undefined, args: readonly TSESTree.Node[], frame: Frame): Value | undefined {
  const made = callableOf(walk, of);
  if (made !== undefined && isGlobal(made, "Proxy")) return proxied(walk, args, frame);
  return made === undefined ? undefined : { kind: "instance", of: made, declared: false, args, frame };
}

/** What a function of the project hands back, by its code or by its declared type. */
export function returnedOf(walk: Walk, node: FunctionNode, frame: Frame): Value | undefined {
  let open: Value | undefined;
  const there = frameInside(frame, node);
  for (const expression of returnedBy(node)) {
    const value = walk.value(expression, there);
    if (value === undefined || value.kind === "global" || value.kind === "number") continue;
    if (!isOpen(value)) return value;
    open ??= value;
  }
  return (node.returnType ? walk.typed(node.returnType.typeAnnotation, frame) : undefined) ?? open;
}

/** What a `Map` that is filled where it is made has under a key; under one that is only known at run time, what it has first. */
function entryOf(walk: Walk, { args, frame }: Extract<Value, { kind: "instance" }>, key: TSESTree.Node | undefined): Value | undefined {
  const list = unwrap(args[0]);
  if (list?.type !== "ArrayExpression") return undefined;
  const name = stringOf(key);
  for (const element of list.elements) {
    const entry = unwrap(element);
    if (entry?.type !== "ArrayExpression" || (name !== undefined && stringOf(entry.elements[0]) !== name)) continue;
    return walk.value(entry.elements[1], frame);
  }
  return undefined;
}

/** What a method of the language hands back: `Object.freeze(x)`, `map.get("x")`, `Promise.resolve(x)`, as the way a value is followed leaves `await` out. */
function builtInOf(walk: Walk, { of, name }: Extract<Value, { kind: "member" }>, args: readonly TSESTree.Node[], frame: Frame): Value | undefined {
  if (isGlobal(of, "Promise")) return name === "resolve" ? walk.value(args[0], frame) : undefined;
  if (isGlobal(of, "Object")) return name === "freeze" || name === "seal" ? walk.value(args[0], frame) : undefined;
  return name === "get" && of.kind === "instance" && isGlobal(of.of, "Map") ? entryOf(walk, of, args[0]) : undefined;
}

function knownResult(walk: Walk, of: Value, args: readonly TSESTree.Node[], frame: Frame): Value | undefined {
  if (of.kind === "function") return returnedOf(walk, of.node, of.frame);
  if (of.kind === "signature") return walk.typed(of.returns, of.frame);
  if (of.kind === "several") return of.values.every(({ kind }) => kind === "function") ? severalOf(of.values.map((one) => walk.result(one, args, frame))) : undefined;
  return of.kind === "member" ? builtInOf(walk, of, args, frame) : undefined;
}

/** The function that `f.bind` is a member of: calling that hands back a function that does the same. */
function boundBy(of: Value): Value | undefined {
  if (of.kind === "export") return of.path.at(-1) === "bind" ? { ...of, path: of.path.slice(0, -1) } : undefined;
  return of.kind === "member" && of.name === "bind" && (of.of.kind === "function" || of.of.kind === "class") ? of.of : undefined;
}

/** `x(…)` */
export function resultOf(walk: Walk, callee: Value | undefined, args: readonly TSESTree.Node[], frame: Frame): Value | undefined {
  const of = callableOf(walk, callee);
  const bound = of && boundBy(of);
  if (bound !== undefined) return bound;
  return of && (knownResult(walk, of, args, frame) ?? { kind: "result", of, args, frame });
}
