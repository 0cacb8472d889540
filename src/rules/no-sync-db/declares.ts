import type { TSESTree } from "@typescript-eslint/utils";
import { textsOf, type ConstantLookup } from "../../origins/constants.ts";
import { ancestorsOf, staticName, unwrap } from "../../origins/nodes.ts";
import { visiting } from "./visits-pages.ts";

/** Settings of a connection, tables, and what there is of them: done once, as a rule before anybody asks for data. Some pragmas go through all pages. */
const declaring = new RegExp(
  String.raw`^(?:\s|--[^\n]*\n)*(?:pragma\s+(?!${visiting}|(?:\w+\.)?optimize\b)|create\s+(?!temp)|(?:alter|drop)\s+(?:table|index|view|trigger)\b|(?:at|de)tach\s)|^(?:\s|--[^\n]*\n)*select\b[^;]*\bfrom\s+(?:\w+\.)?sqlite_(?:master|schema)\b`,
  "i",
);

/** What is written down of migrations by the tools that run them, which is looked at as they are: by drizzle, Knex, Kysely, Prisma, Sequelize and dbmate. */
const ofMigrations = /^(?:\s|--[^\n]*\n)*(?:select\b[^;]*\bfrom|insert\s+(?:or\s+\w+\s+)?into|update|delete\s+from)\s+["'`]?(?:__drizzle_migrations|knex_migrations|kysely_migration|_prisma_migrations|SequelizeMeta|schema_migrations)\b(?![^;]*\bjoin\b)/i;

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

/** The list that a function is called for each of: `tables` of `tables.forEach((text) => …)`. */
function goneThrough({ parent }: TSESTree.Node): TSESTree.Node | undefined {
  const callee = parent?.type === "CallExpression" ? unwrap(parent.callee) : undefined;
  return callee?.type === "MemberExpression" && /^(?:forEach|map)$/.test(staticName(callee) ?? "") ? callee.object : undefined;
}

/** The list that a name goes through, one after the other: `for (const text of tables)`, `tables.forEach((text) => …)`. */
function listOf(name: TSESTree.Identifier): TSESTree.Node | undefined {
  for (const around of ancestorsOf(name)) {
    if (around.type === "ArrowFunctionExpression" || around.type === "FunctionExpression") {
      const [first] = around.params;
      if (first?.type === "Identifier" && first.name === name.name) return goneThrough(around);
    }
    if (around.type !== "ForOfStatement" || around.left.type !== "VariableDeclaration") continue;
    const [one] = around.left.declarations;
    if (one.id.type === "Identifier" && one.id.name === name.name) return around.right;
  }
  return undefined;
}

/** The texts that a name of a list stands for, each of them; nothing if the list is not written down. */
function eachOf(name: TSESTree.Identifier, known: ConstantLookup): readonly TSESTree.Node[] | undefined {
  const list = unwrap(listOf(name));
  const written = unwrap(list?.type === "Identifier" ? known(list) : list);
  return written?.type === "ArrayExpression" && written.elements.length > 0 ? written.elements.map((element) => element ?? written) : undefined;
}

/** True if all that a call asks of a database is what opening it is followed by: `db.exec("PRAGMA journal_mode = wal")`, as `db.pragma()` does. */
export function declares(call: TSESTree.Node, lookup: ConstantLookup, imported: ConstantLookup): boolean {
  const named = unwrap(asked(call, lookup));
  if (named === undefined) return false;
  // What a name of another file's text holds is only that file's to say: its beginning is enough.
  const known: ConstantLookup = (name) => lookup(name) ?? imported(name);
  const statements = named.type === "Identifier" ? (eachOf(named, known) ?? [known(named) ?? named]) : [named];
  return statements.every((one) => {
    const statement = unwrap(one);
    return textsOf(statement?.type === "TaggedTemplateExpression" ? statement.quasi : statement, lookup).every((text) => declaring.test(text) || ofMigrations.test(text));
  });
}
