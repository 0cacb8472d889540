import type { TSESTree } from "@typescript-eslint/utils";
import { chainOf, type OwnClass } from "./class-chain.ts";
import { constructorOf } from "./fields.ts";
import { staticName } from "./nodes.ts";
import type { Tracer } from "./tracer.ts";

/** What a status is called, and what may hold one unseen: `options`, `args`. */
const mayHoldStatus = /status|code|http|option|opts|init|props|params|config|args|data|response|res$|req/i;

/** What any error has: it says nothing of what kind it is. */
const ofAnyError = new Set(["", "constructor", "message", "msg", "name", "cause", "stack"]);

/** The names of what a parameter takes; undefined for what cannot be told. */
function namesOf(parameter: TSESTree.Node): readonly (string | undefined)[] {
  switch (parameter.type) {
    case "Identifier":
      return [parameter.name];
    case "TSParameterProperty":
      return namesOf(parameter.parameter);
    case "AssignmentPattern":
      return namesOf(parameter.left);
    case "ObjectPattern":
      return parameter.properties.map((property) => (property.type === "Property" ? staticName(property) : undefined));
    default:
      return [undefined];
  }
}

/** True for a type that no number is of: a text, or what the class itself leaves open. */
function isOfText(type: TSESTree.TypeNode | undefined, open: ReadonlySet<string>): boolean {
  return type?.type === "TSStringKeyword" || (type?.type === "TSTypeReference" && type.typeName.type === "Identifier" && open.has(type.typeName.name));
}

/** True for a type that may be of statuses: `T extends number`, `T extends HttpStatus`, `T extends 400 | 404`. */
function isOfNumbers(type: TSESTree.TypeNode | undefined): boolean {
  switch (type?.type) {
    case "TSNumberKeyword":
      return true;
    case "TSLiteralType":
      return type.literal.type === "Literal" && typeof type.literal.value === "number";
    case "TSUnionType":
      return type.types.some(isOfNumbers);
    case "TSTypeReference":
      return type.typeName.type === "Identifier" && /status|http/i.test(type.typeName.name);
    default:
      return false;
  }
}

/** The codes of a class that are no status by their type: `code: T` in `class ApiError<T>`. */
function textCodesOf({ body, typeParameters }: OwnClass["node"]): ReadonlySet<string> {
  const open = new Set(typeParameters?.params.filter(({ constraint }) => !isOfNumbers(constraint)).map(({ name }) => name.name));
  const codes = body.body.map((member) => (member.type === "PropertyDefinition" && isOfText(member.typeAnnotation?.typeAnnotation, open) ? (staticName(member) ?? "") : ""));
  return new Set(codes.filter((name) => /^(?:error)?code$/i.test(name)));
}

/** The names that a class speaks of: its members, the parameters of its methods, and what its constructor sets. */
function spokenOf({ node }: OwnClass): readonly (string | undefined)[] {
  const set = (constructorOf(node)?.body.body ?? []).map((statement) => {
    const { expression } = statement.type === "ExpressionStatement" ? statement : {};
    return expression?.type === "AssignmentExpression" && expression.left.type === "MemberExpression" ? staticName(expression.left) : "";
  });
  const members = node.body.body.map((member) => (member.type === "MethodDefinition" || member.type === "PropertyDefinition" ? staticName(member) : undefined));
  const taken = node.body.body.flatMap((member) => (member.type === "MethodDefinition" ? member.value.params.flatMap(namesOf) : []));
  const codes = textCodesOf(node);
  return [...members, ...taken, ...set].map((name) => (codes.has(name ?? "") ? "kind" : name));
}

/** True if all that a class is made of is seen, up to `Error`, and speaks of other things than a status: it says what failed, not how to answer. */
export function isStatusless(of: OwnClass, tracer: Tracer): boolean {
  const { classes, root } = chainOf(of, tracer);
  const isError = root === undefined || (root.node.type === "Identifier" && root.node.name === "Error" && (root.value === undefined || root.value.kind === "global"));
  const spoken = isError ? classes.flatMap(spokenOf) : [];
  return spoken.every((name) => name !== undefined && !mayHoldStatus.test(name)) && spoken.some((name) => !ofAnyError.has(name ?? ""));
}
