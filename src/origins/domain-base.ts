import type { TSESTree } from "@typescript-eslint/utils";
import { folderOf, relativeTo } from "../layers/path.ts";
import type { OwnClass } from "./class-chain.ts";
import { packageFolderOf } from "./package-folder.ts";
import { constructorOf } from "./fields.ts";
import { staticName, unwrap } from "./nodes.ts";

function propertyOf(node: TSESTree.Node | undefined, name: string): TSESTree.Node | undefined {
  const inner = unwrap(node);
  if (inner?.type !== "ObjectExpression") return undefined;
  const property = inner.properties.find((one) => one.type === "Property" && staticName(one) === name);
  return property?.type === "Property" ? property.value : undefined;
}

/** True if a class hands what it extends a status for the answer: `super(message, { extensions: { http: { status: 404 } } })`. */
function saysHttp({ node }: OwnClass): boolean {
  const statements = constructorOf(node)?.body.body ?? [];
  return statements.some((statement) => {
    const call = statement.type === "ExpressionStatement" ? statement.expression : undefined;
    return call?.type === "CallExpression" && call.callee.type === "Super" && call.arguments.some((argument) => propertyOf(propertyOf(argument, "extensions"), "http") !== undefined);
  });
}

const graphql = /graphql|apollo/i;

/**
 * True if a class of the project that extends a base such as `GraphQLError` says that it is of that API: in its name, in where it
 * lies, or by a status. One that does not is an error of the domain that takes from the base how it is written out.
 */
export function saysApi(of: OwnClass): boolean {
  const { file } = of.frame;
  return graphql.test(`${of.node.id?.name ?? ""} ${relativeTo(packageFolderOf(folderOf(file)) ?? folderOf(file), file)}`) || saysHttp(of);
}
