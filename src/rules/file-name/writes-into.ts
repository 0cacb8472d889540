import type { TSESTree } from "@typescript-eslint/utils";
import { requireOf } from "../../origins/module-facts.ts";
import { staticName } from "../../origins/nodes.ts";

/** The names of a pattern without its own depths: `a`, `{ b, c: d }`. */
function namesOf(id: TSESTree.BindingName): string[] {
  if (id.type === "Identifier") return [id.name];
  return id.type === "ObjectPattern" ? id.properties.flatMap((property) => (property.type === "Property" && property.value.type === "Identifier" ? property.value.name : [])) : [];
}

/** The names that a file gives to what it takes from other modules. */
function takenBy({ body }: TSESTree.Program): Set<string> {
  return new Set(
    body.flatMap((statement) => {
      if (statement.type === "ImportDeclaration") return statement.specifiers.map(({ local }) => local.name);
      return statement.type === "VariableDeclaration" ? statement.declarations.flatMap(({ id, init }) => (requireOf(init) === undefined ? [] : namesOf(id))) : [];
    }),
  );
}

/** What `a.b.c` begins with: `a`. */
const rootOf = (node: TSESTree.Node): TSESTree.Node => (node.type === "MemberExpression" ? rootOf(node.object) : node);

const writers: ReadonlySet<string> = new Set(["assign", "defineProperty", "defineProperties"]);

/** What a statement writes into: `A` of `A.b = 1` and of `Object.assign(A.prototype, b)`. */
function written(statement: TSESTree.ProgramStatement): TSESTree.Node | undefined {
  const node = statement.type === "ExpressionStatement" ? statement.expression : undefined;
  if (node?.type === "AssignmentExpression") return node.left.type === "MemberExpression" ? rootOf(node.left) : undefined;
  if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
  const { object } = node.callee;
  const [first] = node.arguments;
  return object.type === "Identifier" && object.name === "Object" && writers.has(staticName(node.callee) ?? "") && first !== undefined ? rootOf(first) : undefined;
}

/** True for a file that changes what it takes from another module as soon as it is loaded: `BaseModel.namingStrategy = …`. */
export function writesIntoImport(program: TSESTree.Program): boolean {
  const targets = program.body.flatMap((statement) => {
    const target = written(statement);
    return target?.type === "Identifier" ? target.name : [];
  });
  if (targets.length === 0) return false;
  const taken = takenBy(program);
  return targets.some((name) => taken.has(name));
}
