import type { TSESTree } from "@typescript-eslint/utils";
import { implementedBy, staticName } from "../../origins/nodes.ts";

/** A class that TypeORM runs, by the name that TypeORM knows it by. */
export interface TypeormClass {
  readonly name: string;
  /** What a report points at. */
  readonly node: TSESTree.Node;
}

type MigrationClass = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The class that a CommonJS file exports: `module.exports = class …`, as TypeORM writes it with `--outputJs`. */
function assignedClass(node: TSESTree.ExpressionStatement): TSESTree.ClassExpression | undefined {
  const { expression } = node;
  if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression") return undefined;
  return expression.right.type === "ClassExpression" ? expression.right : undefined;
}

function classOf(node: TSESTree.ProgramStatement): MigrationClass | undefined {
  if (node.type === "ClassDeclaration") return node;
  if (node.type === "ExpressionStatement") return assignedClass(node);
  const declared = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? node.declaration : undefined;
  return declared?.type === "ClassDeclaration" ? declared : undefined;
}

/** The property `name`, which TypeORM takes before the class's own name. */
function nameProperty({ body }: MigrationClass): TypeormClass | undefined {
  for (const member of body.body) {
    if (member.type === "PropertyDefinition" && staticName(member) === "name" && member.value?.type === "Literal" && typeof member.value.value === "string") {
      return { name: member.value.value, node: member.value };
    }
  }
  return undefined;
}

const isMigration = (node: MigrationClass): boolean =>
  implementedBy(node).some(({ expression }) => expression.type === "Identifier" && expression.name === "MigrationInterface");

/** What is compiled from TypeScript has lost its interface; the digits at its end tell. */
const looksCompiled = (node: MigrationClass): boolean =>
  /\d{13}$/.test(node.id?.name ?? "") && node.superClass === null && node.body.body.some((member) => member.type === "MethodDefinition" && staticName(member) === "up");

/** The classes of a file that TypeORM runs as migrations. */
export function typeormClasses({ body }: TSESTree.Program): TypeormClass[] {
  return body.flatMap((statement) => {
    const node = classOf(statement);
    if (node?.id == null || node.abstract || !(isMigration(node) || looksCompiled(node))) return [];
    return [nameProperty(node) ?? { name: node.id.name, node: node.id }];
  });
}
