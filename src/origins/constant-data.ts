import type { TSESTree } from "@typescript-eslint/utils";
import { isConstantName } from "../layers/constant-name.ts";
import { isDeclaredSchema } from "./declared-schema.ts";
import { handedOnBy } from "./handed-on.ts";
import type { Frame } from "./frame.ts";
import type { Borrowed } from "./module-facts.ts";
import { firstOf, unwrap } from "./nodes.ts";
import { fileAt, importedFile, type Project } from "./project.ts";
import { isRecipe } from "./recipe.ts";
import { readExport, readModule, readNames, readText } from "./read-module.ts";
import type { Members } from "./roots.ts";
import { holdsText, isData, thawed } from "./written-data.ts";

type Node = TSESTree.Node;

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
  /** True for the file as a whole: `export * as paths from "./paths.js"`. */
  readonly isWhole?: boolean;
}

/** What an export that is neither a class nor a function is made of, in the file itself or in one that it hands on. */
function declarationOf(project: Project, file: string, name: string, depth = 0): Declared | undefined {
  if (name === "*") return { file, node: undefined, isWhole: true };
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

const isAsConst = (node: Node | undefined): boolean =>
  node?.type === "TSAsExpression" && node.typeAnnotation.type === "TSTypeReference" && node.typeAnnotation.typeName.type === "Identifier" && node.typeAnnotation.typeName.name === "const";

/** True for `… as const` and for what is frozen, which nobody fills later. */
const isFixed = (node: Node | undefined): boolean => isAsConst(node) || thawed(node) !== unwrap(node);

const wholeExport = /^module\.exports\s*=/m;

/** True for a file of CommonJS that is a table of settings as a whole: `module.exports = { secret: "…", url: process.env.URL }`. */
function isTable(file: string): boolean {
  if (!wholeExport.test(readText(file) ?? "")) return false;
  const all = readModule(file).exports;
  const whole = all.get("default");
  if (whole?.kind !== "own" || thawed(whole.node)?.type !== "ObjectExpression" || !holdsText(whole.node)) return false;
  return [...all.values()].every((one) => one.kind === "own" && isData(one.node));
}

/** True for what a schema is, or is made of one that another file exports. */
function isSchema(project: Project, { file, node }: Declared, depth = 0): boolean {
  const isElsewhere = ({ specifier, imported }: Borrowed): boolean => {
    const next = depth === patience ? undefined : importedFile(project, file, specifier);
    const declared = next === undefined ? undefined : declarationOf(project, next, imported);
    return declared !== undefined && isSchema(project, { ...declared, node: thawed(declared.node) }, depth + 1);
  };
  return isDeclaredSchema(node, readModule(file), readText(file) ?? "", isElsewhere);
}

function isConstant(project: Project, declared: Declared, name: string): boolean {
  const node = thawed(declared.node);
  if (node?.type === "TSEnumDeclaration" || isRecipe(node, readText(declared.file) ?? "") || isSchema(project, { ...declared, node })) return true;
  // A text is one however it is called: `export const careAppId = "1z50"`.
  if (node?.type === "Literal" && typeof node.value === "string") return true;
  return isData(node) && (isConstantName(name) || (/^(?:Array|Object)Expression$/.test(node?.type ?? "") && (isFixed(declared.node) || holdsText(node))));
}

const exportedCode = /^export (?:default )?(?:async |abstract )?(?:class|function)\b/m;

/** All that a file exports by its own name; none if its text says that it exports code, or if it hands on what another file exports: then its names need not be read. */
function allOf(file: string): string[] {
  if (exportedCode.test(readText(file) ?? "")) return [];
  const { names, stars } = readNames(file);
  return stars.length > 0 ? [] : [...names.keys()];
}

/** True if what is taken of a file as a whole are constants: those members, or all that it exports. */
function areConstants(project: Project, file: string, members: Members): boolean {
  const taken = members.includes("*") ? allOf(file) : members;
  return taken.length > 0 && taken.every((name) => {
    const declared = declarationOf(project, file, name);
    return declared !== undefined && isConstant(project, declared, name);
  });
}

/**
 * True if an export of a file is a constant: an enum, a table of texts, a `CONSTANT_NAME`, a recipe, or a schema of values. It runs nothing, whatever its file is called.
 * @param members that are used of it, where it is a file as a whole
 */
export function isConstantData(project: Project, path: string, name: string, members: Members = ["*"]): boolean {
  // Without following, nothing depends on what another file says.
  const file = project.model.follow ? fileAt(project, path) : undefined;
  if (file === undefined) return false;
  if (file.endsWith(".json") || isTable(file)) return true;
  const declared = declarationOf(project, file, name);
  if (declared === undefined) return false;
  return declared.isWhole === true ? areConstants(project, declared.file, members) : isConstant(project, declared, name);
}
