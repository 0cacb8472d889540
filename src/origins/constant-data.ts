import type { TSESTree } from "@typescript-eslint/utils";
import { isConstantName } from "../layers/constant-name.ts";
import { handedOnBy } from "./handed-on.ts";
import type { Frame } from "./frame.ts";
import { firstOf, frozenBy, staticName, unwrap } from "./nodes.ts";
import { fileAt, importedFile, type Project } from "./project.ts";
import { isRecipe } from "./recipe.ts";
import { readExport, readText } from "./read-module.ts";

type Node = TSESTree.Node;

/** True for what makes a name that is no text: `Symbol("all")`, `Symbol.for("all")`. */
const isSymbol = (callee: Node): boolean => (callee.type === "MemberExpression" ? staticName(callee) === "for" && isSymbol(callee.object) : callee.type === "Identifier" && callee.name === "Symbol");

/** What a value is, frozen or not. */
function thawed(node: Node | null | undefined): Node | undefined {
  const inner = unwrap(node);
  return inner?.type === "CallExpression" ? (unwrap(frozenBy(inner)) ?? inner) : inner;
}

/** True for texts, numbers and what is put together from them. */
function isData(node: Node | null | undefined): boolean {
  const inner = thawed(node);
  switch (inner?.type) {
    case "Literal":
      return true;
    case "TemplateLiteral":
      return inner.expressions.every(isData);
    case "TaggedTemplateExpression":
      return isData(inner.quasi);
    case "UnaryExpression":
      return isData(inner.argument);
    case "BinaryExpression":
      return isData(inner.left) && isData(inner.right);
    case "ArrayExpression":
      return inner.elements.every(isData);
    case "CallExpression":
      return isSymbol(inner.callee) && inner.arguments.every(isData);
    case "ObjectExpression":
      return inner.properties.every((property) => property.type === "Property" && !property.computed && isData(property.value));
    default:
      return false;
  }
}

/** True if something is written in a table of data: an empty object is filled elsewhere. */
function holdsText(node: Node | null | undefined): boolean {
  const inner = thawed(node);
  if (inner?.type === "ArrayExpression") return inner.elements.some(holdsText);
  if (inner?.type === "ObjectExpression") return inner.properties.some((property) => property.type === "Property" && holdsText(property.value));
  return inner?.type === "TaggedTemplateExpression" || inner?.type === "TemplateLiteral" || (inner?.type === "Literal" && typeof inner.value === "string");
}

const defaultCode = /^export default (?:abstract )?(?:class|(?:async )?function)\b/m;

/** True if a text declares a class or a function of a name: then its tree need not be made to know that it is no constant. */
function declaresCode(text: string, name: string): boolean {
  if (name === "default") return defaultCode.test(text);
  const word = ` ${name}`;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !/[\w$]/.test(text.charAt(at + word.length));
    if (isWhole && /\bexport (?:async )?(?:class|function)$/.test(text.slice(Math.max(0, at - 24), at))) return true;
  }
  return false;
}

/** How many files may hand a name on. */
const patience = 5;

/** What an export is made of, and the file that says so. */
interface Declared {
  readonly file: string;
  readonly node: Node | undefined;
}

/** What an export that is neither a class nor a function is made of, in the file itself or in one that it hands on. */
function declarationOf(project: Project, file: string, name: string, depth = 0): Declared | undefined {
  if (declaresCode(readText(file) ?? "", name)) return undefined;
  const exported = readExport(file, name);
  if (exported?.kind === "own") return { file, node: exported.node };
  if (depth === patience) return undefined;
  return firstOf(handedOnBy(file, name), ({ specifier, imported }) => {
    const next = importedFile(project, file, specifier);
    return next === undefined ? undefined : declarationOf(project, next, imported, depth + 1);
  });
}

/** What a name is made of that a file takes from another of the project, and that is neither a class nor a function. */
export function importedConstant(project: Project, { file, bindingOf }: Frame, node: TSESTree.Identifier): Node | undefined {
  const binding = project.model.follow ? bindingOf(node) : undefined;
  const from = binding?.kind === "import" && binding.imported !== "*" ? importedFile(project, file, binding.specifier) : undefined;
  return from === undefined || binding?.kind !== "import" ? undefined : declarationOf(project, from, binding.imported)?.node;
}

/** True for `… as const`, which nobody fills later; nor what is frozen. */
const isFixed = (node: Node | undefined): boolean =>
  node?.type === "TSAsExpression" && node.typeAnnotation.type === "TSTypeReference" && node.typeAnnotation.typeName.type === "Identifier" && node.typeAnnotation.typeName.name === "const";

/** True if an export of a file is a constant: an enum, a table of texts, a `CONSTANT_NAME`, or a recipe. It runs nothing, whatever its file is called. */
export function isConstantData(project: Project, path: string, name: string): boolean {
  // A whole module is none, and its tree need not be made to know it. Without following, nothing depends on what another file says.
  const file = name === "*" || !project.model.follow ? undefined : fileAt(project, path);
  const declared = file === undefined ? undefined : declarationOf(project, file, name);
  if (declared === undefined) return false;
  const node = thawed(declared.node);
  if (node?.type === "TSEnumDeclaration" || isRecipe(node, readText(declared.file) ?? "")) return true;
  return isData(node) && (isConstantName(name) || (/^(?:Array|Object)Expression$/.test(node?.type ?? "") && (isFixed(declared.node) || node !== unwrap(declared.node) || holdsText(node))));
}
