import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { lastName, staticName, unwrap } from "../../origins/nodes.ts";
import { removesByFsExtra } from "./fs-extra.ts";
import { textsOf } from "./listed-texts.ts";
import { calledName, headOf } from "./shapes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Removes a file of the disk: one that is gone already is what was asked for, and one that stays costs room. */
const removing = /^(?:unlink|rm|rmdir|rimraf|(?:clean|cleanup|delete|remove|rm|unlink)(?:(?:Temp|Tmp|Temporary)(?:Files?|Dirs?|Director(?:y|ies)|Folders?)|Dir|Directory|Folder|Path))(?:Sync|Async)?$/;

/** True for the same of Deno: `Deno.remove(folder, { recursive: true })`. */
const removesInDeno = (call: TSESTree.CallExpression): boolean =>
  /^remove(?:Sync)?$/.test(calledName(call) ?? "") && call.callee.type === "MemberExpression" && call.callee.object.type === "Identifier" && call.callee.object.name === "Deno";

/** Makes a folder: one that is there already is what was asked for, and where none could be made, what is written into it fails. */
const making = /^(?:mkdir|mkdirp|ensureDir)(?:Sync)?$/;

/** True for a removal that is told to take no for an answer: `container.remove({ force: true })`. */
function isForced(call: TSESTree.CallExpression): boolean {
  if (calledName(call) !== "remove") return false;
  return call.arguments.some((argument) => argument.type === "ObjectExpression" && argument.properties.some((one) => one.type === "Property" && staticName(one) === "force" && one.value.type === "Literal" && one.value.value === true));
}

/** True for a container of Docker that is taken away: one that removes itself is gone when it is stopped. A container of goods is somebody's. */
function removesContainer({ text }: SourceCode, call: TSESTree.CallExpression): boolean {
  const holder = calledName(call) === "remove" && call.arguments.length === 0 && call.callee.type === "MemberExpression" ? unwrap(call.callee.object) : undefined;
  return holder !== undefined && /container$/i.test(lastName(holder) ?? "") && /["']dockerode["']/.test(text);
}

/** Changes a table to what it may be already: SQLite has no `ADD COLUMN IF NOT EXISTS`. */
const changing = /^\s*alter\s+table\b/i;

function changesTable(sourceCode: SourceCode, node: TSESTree.Node | undefined): boolean {
  const inner = unwrap(node);
  if (inner?.type === "TaggedTemplateExpression") return changing.test(headOf(inner.quasi));
  if (inner?.type !== "CallExpression") return false;
  // `db.prepare("ALTER TABLE …").run()`
  return inner.arguments.some((argument) => textsOf(sourceCode, argument).every((text) => changing.test(text)) || changesTable(sourceCode, argument)) || (inner.callee.type === "MemberExpression" && changesTable(sourceCode, inner.callee.object));
}

/** True for a call that mostly fails because what it asks for is the case already. */
export function isIdempotent(sourceCode: SourceCode, call: TSESTree.Node): boolean {
  const inner = unwrap(call);
  return removing.test(calledName(call) ?? "") || making.test(calledName(call) ?? "") || (inner?.type === "CallExpression" && (isForced(inner) || removesInDeno(inner) || removesContainer(sourceCode, inner))) || changesTable(sourceCode, call) || removesByFsExtra(sourceCode, call);
}
