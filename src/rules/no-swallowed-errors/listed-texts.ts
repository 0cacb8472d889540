import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { constantsOf, variableOf } from "../../origins/scopes.ts";
import { calledName, headOf, isFunction } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What each element of a list is called by where it is gone through: `for (const sql of list)`, `list.forEach((sql) => …)`. */
function listBehind({ defs: [definition] }: TSESLint.Scope.Variable): TSESTree.Node | undefined {
  const { node } = definition ?? {};
  if (node?.type === "VariableDeclarator" && node.parent.parent.type === "ForOfStatement") return node.parent.parent.right;
  if (!isFunction(node) || node.params[0] !== definition?.name || node.parent.type !== "CallExpression") return undefined;
  const { parent: call } = node;
  return call.callee.type === "MemberExpression" && /^(?:forEach|map)$/.test(calledName(call) ?? "") ? call.callee.object : undefined;
}

/**
 * The texts that an expression may be, each by what it begins with: its own, that of a constant, or those of a list that is gone through. A text is empty where it is
 * worked out.
 */
export function textsOf(sourceCode: SourceCode, node: TSESTree.Node): readonly string[] {
  const named = unwrap(node);
  if (named?.type !== "Identifier") return [headOf(node)];
  const variable = variableOf(sourceCode, named);
  const constant = constantsOf(sourceCode);
  const list = variable && unwrap(listBehind(variable));
  const made = list?.type === "Identifier" ? unwrap(constant(list)) : list;
  if (made?.type === "ArrayExpression") return made.elements.map((element) => (element === null ? "" : headOf(unwrap(element))));
  return [headOf(unwrap(constant(named)))];
}
