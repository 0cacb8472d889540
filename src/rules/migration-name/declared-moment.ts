import type { TSESTree } from "@typescript-eslint/utils";
import { impossibleIn, readStamp, type Moment } from "../../names/stamp.ts";
import { lastName } from "../../origins/nodes.ts";

const exportedClass = (node: TSESTree.ProgramStatement): TSESTree.ClassDeclaration | undefined => {
  const declared = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? node.declaration : node;
  return declared?.type === "ClassDeclaration" ? declared : undefined;
};

/** The time in a decorator that says migration: `@Migration("2024-04-16T19:00:00")`. */
function momentIn({ expression }: TSESTree.Decorator): Moment | undefined {
  if (expression.type !== "CallExpression" || !/migration/i.test(lastName(expression.callee) ?? "")) return undefined;
  for (const argument of expression.arguments) {
    if (argument.type !== "Literal" || typeof argument.value !== "string") continue;
    const { moment } = readStamp(argument.value);
    if (moment !== undefined && impossibleIn(moment) === undefined) return moment;
  }
  return undefined;
}

/** The moment that a class is declared with as a migration, by which a runner of the team's own orders it. */
export function declaredMoment({ body }: TSESTree.Program): Moment | undefined {
  return body.flatMap((node) => exportedClass(node)?.decorators ?? []).map(momentIn).find((moment) => moment !== undefined);
}
