import type { TSESTree } from "@typescript-eslint/utils";
import { textsOf, type ConstantLookup } from "../../origins/constants.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";

/** Settings of a connection, tables, and what there is of them: done once, as a rule before anybody asks for data. Some pragmas go through all pages. */
const declaring =
  /^(?:\s|--[^\n]*\n)*(?:pragma\s+(?!(?:\w+\.)?(?:wal_checkpoint|integrity_check|quick_check|foreign_key_check|optimize|incremental_vacuum)\b)|create\s+(?!temp)|(?:alter|drop)\s+(?:table|index|view|trigger)\b|(?:at|de)tach\s)|^(?:\s|--[^\n]*\n)*select\b[^;]*\bfrom\s+(?:\w+\.)?sqlite_(?:master|schema)\b/i;

/** Methods that are told what to ask, or ask it. */
const asking = /^(?:prepare|query|exec|run|get|all|values)$/;

/** What a call asks: the text that its statement was prepared with, else its own first argument. */
function asked(node: TSESTree.Node | undefined, lookup: ConstantLookup): TSESTree.Node | undefined {
  const inner = unwrap(node?.type === "Identifier" ? lookup(node) : node);
  if (inner?.type !== "CallExpression") return undefined;
  const callee = unwrap(inner.callee);
  if (callee?.type !== "MemberExpression") return undefined;
  return asked(unwrap(callee.object), lookup) ?? (asking.test(staticName(callee) ?? "") ? inner.arguments[0] : undefined);
}

/** True if all that a call asks of a database is what opening it is followed by: `db.exec("PRAGMA journal_mode = wal")`, as `db.pragma()` does. */
export function declares(call: TSESTree.Node, lookup: ConstantLookup, imported: ConstantLookup): boolean {
  const named = unwrap(asked(call, lookup));
  // What a name of another file's text holds is only that file's to say: its beginning is enough.
  const statement = named?.type === "Identifier" && lookup(named) === undefined ? unwrap(imported(named)) : named;
  if (statement === undefined) return false;
  return textsOf(statement.type === "TaggedTemplateExpression" ? statement.quasi : statement, lookup).every((text) => declaring.test(text));
}
