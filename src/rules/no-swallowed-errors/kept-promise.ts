import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, staticName, unwrap } from "../../origins/nodes.ts";
import { variableOf } from "../../origins/scopes.ts";
import { calledName } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const noopNames = /^_?no_?op/i;

/** True for a call that names who hears of a failure: `result.then(resolve, reject)`. */
const tellsOthers = (call: TSESTree.CallExpression): boolean => calledName(call) === "then" && call.arguments[1]?.type === "Identifier" && !noopNames.test(call.arguments[1].name);

/** True for what is returned or awaited, as it is or with something hung on it, or told to others: `return result.finally(…)`, `result.then(resolve, reject)`. */
function isHandedOn(node: TSESTree.Node): boolean {
  let at = node;
  while (at.parent?.type === "MemberExpression" || (at.parent?.type === "CallExpression" && at.parent.callee === at)) {
    at = at.parent;
    if (at.type === "CallExpression" && tellsOthers(at)) return true;
  }
  return at !== node && (at.parent?.type === "ReturnStatement" || at.parent?.type === "AwaitExpression");
}

/** The promise that something is to be done behind, however it ends: that of `promise.finally(release)`. */
function withoutFinally(promise: TSESTree.Node): TSESTree.Node | undefined {
  const inner = unwrap(promise);
  return inner?.type === "CallExpression" && inner.callee.type === "MemberExpression" && staticName(inner.callee) === "finally" ? withoutFinally(inner.callee.object) : inner;
}

/** True for a field that a class has from another, which reads it: it is set here, and declared nowhere. */
function isInherited(body: TSESTree.ClassBody, { property }: TSESTree.MemberExpression): boolean {
  if (body.parent.superClass === null || property.type !== "Identifier") return false;
  return !body.body.some((one) => one.type === "PropertyDefinition" && staticName(one) === property.name);
}

/** True for a promise in a field (`this.ready`) that others of the class await, return or go on from. */
function isAwaitedInClass(sourceCode: SourceCode, receiver: TSESTree.MemberExpression): boolean {
  const name = staticName(receiver);
  const around = [...ancestorsOf(receiver)].find((one): one is TSESTree.ClassBody => one.type === "ClassBody");
  if (name === undefined || around === undefined || !/^\w+$/.test(name)) return false;
  if (isInherited(around, receiver)) return true;
  return new RegExp(`\\b(?:await|return)\\s+this\\.#?${name}(?:;|\\.then\\(|\\s*$)`, "m").test(sourceCode.getText(around));
}

/** True for a promise that another thing keeps, and that is only waited for: `await state.reconciling.catch(() => {})`. Whoever began it hears of its failure. */
function isOnlyWaitedFor(receiver: TSESTree.MemberExpression): boolean {
  for (const around of ancestorsOf(receiver)) {
    if (around.type === "AwaitExpression") return around.parent.type === "ExpressionStatement";
    if (around.type !== "MemberExpression" && around.type !== "CallExpression" && around.type !== "ChainExpression") return false;
  }
  return false;
}

/** A promise that is kept in a variable or a field and awaited elsewhere: the handler only keeps the process alive until then. */
export function isAwaitedElsewhere(sourceCode: SourceCode, promise: TSESTree.Node): boolean {
  const receiver = withoutFinally(promise);
  if (receiver?.type === "MemberExpression" && receiver.object.type === "ThisExpression") return isAwaitedInClass(sourceCode, receiver);
  if (receiver?.type === "MemberExpression" && isOnlyWaitedFor(receiver)) return true;
  if (receiver?.type !== "Identifier") return false;
  return variableOf(sourceCode, receiver)?.references.some((reference) => {
    const { identifier } = reference;
    const { parent } = identifier;
    return identifier !== receiver && reference.isRead() && ((parent.type !== "MemberExpression" && parent.type !== "VariableDeclarator") || isHandedOn(identifier));
  }) === true;
}

/** True for a promise that others made: a field, a parameter, a variable that did not begin with a call but `Promise.resolve()`. */
function isOthers(sourceCode: SourceCode, receiver: TSESTree.Node): boolean {
  if (receiver.type === "MemberExpression") return true;
  if (receiver.type !== "Identifier") return false;
  const definition = variableOf(sourceCode, receiver)?.defs[0]?.node;
  if (definition?.type !== "VariableDeclarator") return definition !== undefined;
  const init = unwrap(definition.init);
  return init?.type === "LogicalExpression" || (init?.type === "CallExpression" && sourceCode.getText(init.callee) === "Promise.resolve");
}

/** True if the handler only keeps what comes next from hearing of a failure that others hear of: `this.tail.catch(() => {}).then(next)`. */
export function isQueueing(sourceCode: SourceCode, call: TSESTree.CallExpression, receiver: TSESTree.Node): boolean {
  const { parent } = call;
  return parent.type === "MemberExpression" && parent.object === call && staticName(parent) === "then" && isOthers(sourceCode, receiver);
}

const isCaught = (node: TSESTree.Node | undefined): boolean => node?.type === "CallExpression" && calledName(node) === "catch" && node.arguments.length > 0;

/** True for a promise whose failure was handled where it was made: `const started = start().catch(log); await started.catch(() => {});`. */
export function isHandledBefore(sourceCode: SourceCode, promise: TSESTree.Node): boolean {
  const receiver = unwrap(promise);
  if (receiver?.type !== "Identifier") return isCaught(receiver);
  const [definition] = variableOf(sourceCode, receiver)?.defs ?? [];
  const made = definition?.node;
  return made?.type === "VariableDeclarator" && made.id.type === "Identifier" && made.parent.kind === "const" && isCaught(unwrap(made.init));
}
