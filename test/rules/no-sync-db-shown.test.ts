import * as parser from "@typescript-eslint/parser";
import { expect, it } from "vitest";
import { shown } from "../../src/rules/no-sync-db/shown.ts";

it.each([
  ["db.prepare(sql).all()", "db.prepare().all()"],
  ["this.db.exec()", "this.db.exec()"],
  ["new Database(path).exec()", "new Database().exec()"],
  ["(await db!).exec()", "db.exec()"],
  ["db[name]", "db.…"],
  ['db["exec"]', "db.exec"],
  ["(a || b).exec", "….exec"],
  ["connections.prepareTheStatementOfAll.all", "connections.prepareTheStatementOfAll.all"],
  ["connection.prepareTheStatementOfTheUsers.all", "…ection.prepareTheStatementOfTheUsers.all"],
])("%s is shown as %s", (code, text) => {
  const [statement] = parser.parse(code).body;
  if (statement?.type !== "ExpressionStatement") throw new Error("no expression");
  expect(shown(statement.expression)).toBe(text);
});

it("a call of a superclass is shown as that", () => {
  const { ast } = parser.parseForESLint("class A extends B { run() { super.exec(); } }");
  const [made] = ast.body;
  const method = made?.type === "ClassDeclaration" ? made.body.body[0] : undefined;
  const statement = method?.type === "MethodDefinition" ? method.value.body?.body[0] : undefined;
  if (statement?.type !== "ExpressionStatement") throw new Error("no expression");
  expect(shown(statement.expression)).toBe("super.exec()");
});
