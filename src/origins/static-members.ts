import type { TSESTree } from "@typescript-eslint/utils";
import { bodiesInClass } from "./bodies.ts";
import { allGivenIn } from "./given.ts";
import { staticName, unwrap } from "./nodes.ts";
import { returnedBy } from "./returns.ts";
import type { ClassNode } from "./value.ts";

/** `this.name` or `Database.name` in a static method of `Database`. */
const isOfClass = ({ id }: ClassNode, node: TSESTree.Node): node is TSESTree.MemberExpression =>
  node.type === "MemberExpression" && (node.object.type === "ThisExpression" || (node.object.type === "Identifier" && node.object.name === id?.name));

/**
 * What a static member of a class is: what its field begins with, what static methods put into that, what its getter gives. The way back to the class is followed,
 * `static get knex() { return this.#knex; }`.
 */
export function staticValues(of: ClassNode, name: string, seen: ReadonlySet<string> = new Set()): TSESTree.Node[] {
  if (seen.has(name)) return [];
  const values = of.body.body.flatMap((member) => {
    if (member.type !== "PropertyDefinition" && member.type !== "MethodDefinition") return [];
    if (!member.static || staticName(member) !== name) return [];
    if (member.type === "PropertyDefinition") return [member.value ?? [], allGivenIn(bodiesInClass(of, true), (left) => isOfClass(of, left) && staticName(left) === name)].flat();
    return member.kind === "get" && member.value.type === "FunctionExpression" ? returnedBy(member.value) : [];
  });
  return values.flatMap((value) => {
    const inner = unwrap(value) ?? value;
    return isOfClass(of, inner) ? staticValues(of, staticName(inner) ?? "", new Set([...seen, name])) : [inner];
  });
}
