import type { TSESTree } from "@typescript-eslint/utils";
import { isDatabaseCommand } from "../../catalog/blocking-io.ts";
import { hole, textsOf, type ConstantLookup } from "../../origins/constants.ts";
import { staticName, unwrap } from "../../origins/nodes.ts";

/** The tool that a command starts, without the settings (a password, say) and the runner before it. */
export const toolOf = (command: string): string => command.replaceAll(hole, " ").split(/[\s"'|;&<>]+/).find((word) => isDatabaseCommand(word)) ?? "";

/** A callback or `{ async: true }`: what a runner that can do both, such as shelljs, is given to not wait. */
export function asksForAsync(argument: TSESTree.Node): boolean {
  if (argument.type.includes("Function")) return true;
  if (argument.type !== "ObjectExpression") return false;
  return argument.properties.some((one) => one.type === "Property" && staticName(one) === "async" && one.value.type === "Literal" && one.value.value === true);
}

/** The list of arguments after a program, as they would be typed: `["prisma", "migrate"]`. */
function listed(node: TSESTree.Node | undefined, lookup: ConstantLookup): string | undefined {
  const inner = unwrap(node);
  const list = inner?.type === "Identifier" ? unwrap(lookup(inner)) : inner;
  return list?.type === "ArrayExpression" ? list.elements.map((element) => textsOf(element, lookup)[0] ?? hole).join(" ") : undefined;
}

/** The command lines that a call, or a tagged template, can run. */
export function commandsOf(node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression, lookup: ConstantLookup): string[] {
  if (node.type === "TaggedTemplateExpression") return textsOf(node.quasi, lookup);
  const [program, list] = node.arguments;
  const words = listed(list, lookup);
  const programs = textsOf(program, lookup);
  return words === undefined ? programs : programs.map((one) => `${one} ${words}`);
}
