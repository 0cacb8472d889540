import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../../origins/nodes.ts";
import { importedFrom } from "../../origins/scopes.ts";
import { calledName } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const fsExtra = /^fs-extra(?:\/esm)?$/;

/** True for fs-extra's words for what `rm` does to a file of the disk: `fs.removeSync(path)`, `remove(path)`. Others remove users by that name. */
export function removesByFsExtra(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  if (inner?.type !== "CallExpression" || !/^(?:remove|emptyDir)(?:Sync)?$/.test(calledName(inner) ?? "")) return false;
  const callee = unwrap(inner.callee);
  const start = callee?.type === "MemberExpression" ? unwrap(callee.object) : callee;
  return start?.type === "Identifier" && importedFrom(sourceCode, start, fsExtra);
}
