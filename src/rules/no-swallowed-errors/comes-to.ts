import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isConstantName } from "../../layers/constant-name.ts";
import { frozenBy, unwrap } from "../../origins/nodes.ts";
import { constantsOf, variableOf } from "../../origins/scopes.ts";
import { isEmpty } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const isResolving = (sourceCode: SourceCode, { callee, arguments: list }: TSESTree.CallExpression): boolean => list.length <= 1 && sourceCode.getText(callee) === "Promise.resolve";

/** True where a value may be filled: by a method, an assignment, or whom it is handed to. */
function mayFill({ identifier }: TSESLint.Scope.Reference): boolean {
  const { parent } = identifier;
  if (parent.type === "CallExpression" || parent.type === "NewExpression") return true;
  if (parent.type !== "MemberExpression" || parent.object !== identifier) return false;
  const { type } = parent.parent;
  return /^(?:Member|Call|Assignment|Update|Unary)Expression$/.test(type);
}

/** True for what stands at the top of a file and stays as it is there. What others import may be filled by them, unless its name says that it is a constant. */
function isKept(variable: TSESLint.Scope.Variable): boolean {
  const around = variable.defs[0]?.node.parent.parent;
  if (around?.type !== "Program" && around?.type !== "ExportNamedDeclaration") return false;
  const isExported = around.type === "ExportNamedDeclaration" || variable.references.some(({ identifier }) => identifier.parent.type === "ExportSpecifier");
  return (!isExported || isConstantName(variable.name)) && !variable.references.some(mayFill);
}

/** What a constant of the file is, if that is empty and stays so. A list that is filled on the way holds what came so far, and a default has a meaning. */
function constantBehind(sourceCode: SourceCode, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const init = constantsOf(sourceCode)(name);
  const made = unwrap(init);
  const variable = variableOf(sourceCode, name);
  if (made === undefined || variable === undefined) return undefined;
  const frozen = made.type === "CallExpression" ? frozenBy(made) : undefined;
  const value = unwrap(frozen ?? made);
  if (value === undefined || !isEmpty(value)) return undefined;
  return frozen !== undefined || !/^(?:Array|Object|New)Expression$/.test(value.type) || isKept(variable) ? value : undefined;
}

/** What an expression comes to: the literal that is resolved, frozen, or kept under a name. Undefined for nothing. */
export function comesTo(sourceCode: SourceCode, node: TSESTree.Node | null | undefined): TSESTree.Node | undefined {
  const inner = unwrap(node);
  if (inner === undefined) return undefined;
  if (inner.type === "CallExpression") return isResolving(sourceCode, inner) ? comesTo(sourceCode, inner.arguments[0]) : comesToFrozen(sourceCode, inner);
  return inner.type === "Identifier" && inner.name !== "undefined" ? (constantBehind(sourceCode, inner) ?? inner) : inner;
}

function comesToFrozen(sourceCode: SourceCode, call: TSESTree.CallExpression): TSESTree.Node | undefined {
  const frozen = frozenBy(call);
  return frozen === undefined ? call : comesTo(sourceCode, frozen);
}
