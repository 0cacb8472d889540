import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { variableOf } from "../../origins/scopes.ts";
import { calledName } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Where a name is taken from fs-extra, in any spelling of an import. */
const fromIt = /["']fs-extra(?:\/esm)?["']/;

/** True for fs-extra's words for what `rm` does to a file of the disk: `fs.removeSync(path)`, `remove(path)`. Others remove users by that name. */
export function removesByFsExtra(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  if (inner?.type !== "CallExpression" || !/^(?:remove|emptyDir)(?:Sync)?$/.test(calledName(inner) ?? "")) return false;
  const callee = unwrap(inner.callee);
  const start = callee?.type === "MemberExpression" ? unwrap(callee.object) : callee;
  const definition = start?.type === "Identifier" ? variableOf(sourceCode, start)?.defs[0] : undefined;
  return definition !== undefined && definition.type !== "Parameter" && fromIt.test(sourceCode.getText(definition.parent ?? definition.node));
}
