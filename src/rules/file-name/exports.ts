import type { TSESTree } from "@typescript-eslint/utils";
import { staticName, unwrap } from "../../origins/nodes.ts";

/** What a file hands out, as far as its own text says. */
export interface Exported {
  readonly names: readonly string[];
  readonly classes: readonly string[];
  /** True if nothing else is handed out beside one thing, types included. */
  readonly isAlone: boolean;
  /** The names of functions among it, and of what a call makes (`Router()`); "" for one without a name. */
  readonly works: readonly string[];
  /** The names of the types among it. */
  readonly types: readonly string[];
}

const isExports = (node: TSESTree.Node): boolean =>
  (node.type === "Identifier" && node.name === "exports") ||
  (node.type === "MemberExpression" && node.object.type === "Identifier" && node.object.name === "module" && staticName(node) === "exports");

/** What a statement hands out: a declaration, or an identifier that names one. */
interface Handed {
  readonly node: TSESTree.Node;
  /** The name that it is handed out by, where that is said: `export { Impl as UserService }`. */
  readonly as?: string | undefined;
}

/** A name that others know a thing by; `default` is none. */
const nameFor = (name: string | undefined): string | undefined => (name === "default" ? undefined : name);

/** The parts of a module that is handed out as one value. */
function partsOf(value: TSESTree.Expression): Handed[] {
  if (value.type !== "ObjectExpression") return [{ node: value }];
  return value.properties.flatMap((property) => (property.type === "Property" ? [{ node: property.value, as: nameFor(property.computed || property.key.type !== "Identifier" ? undefined : property.key.name) }] : []));
}

/** What is assigned to `module.exports` or a member of it. */
function assigned({ left, right }: TSESTree.AssignmentExpression): Handed[] {
  if (left.type !== "MemberExpression" || !(isExports(left) || isExports(left.object))) return [];
  return isExports(left) ? partsOf(right) : [{ node: right, as: nameFor(staticName(left)) }];
}

const exportedName = ({ local, exported }: TSESTree.ExportSpecifier): Handed => ({ node: local, as: nameFor(exported.type === "Identifier" ? exported.name : exported.value) });

function handedOut(node: TSESTree.ProgramStatement): Handed[] {
  switch (node.type) {
    case "ExportDefaultDeclaration":
      return [{ node: node.declaration }];
    case "TSExportAssignment":
      return partsOf(node.expression);
    case "ExportNamedDeclaration":
      if (node.declaration?.type === "VariableDeclaration") return node.declaration.declarations.map((one) => ({ node: one }));
      if (node.declaration !== null) return [{ node: node.declaration }];
      return node.source === null && node.exportKind !== "type" ? node.specifiers.map(exportedName) : [];
    case "ExpressionStatement":
      return node.expression.type === "AssignmentExpression" ? assigned(node.expression) : [];
    default:
      return [];
  }
}

const isClass = (node: TSESTree.Node): node is TSESTree.ClassDeclaration | TSESTree.ClassExpression => node.type === "ClassDeclaration" || node.type === "ClassExpression";

/** True for a function and for what a call makes. A symbol is a mere name. */
const isWork = (node: TSESTree.Node): boolean =>
  node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression" || (node.type === "CallExpression" && !(node.callee.type === "Identifier" && node.callee.name === "Symbol"));

/** The names of the declarations at the top that are of a kind, and of constants that hold such a value. */
function declaredNames(program: TSESTree.Program, is: (node: TSESTree.Node) => boolean): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if ((node?.type === "ClassDeclaration" || node?.type === "FunctionDeclaration") && node.id !== null && is(node)) names.add(node.id.name);
    if (node?.type !== "VariableDeclaration") continue;
    for (const { id, init } of node.declarations) if (id.type === "Identifier" && is(unwrap(init) ?? id)) names.add(id.name);
  }
  return names;
}

/** The names of what classes at the top of a file extend. */
export function parentsIn(program: TSESTree.Program): string[] {
  return program.body.flatMap((statement) => {
    const node = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
    const parent = node !== null && isClass(node) ? node.superClass : null;
    return parent?.type === "Identifier" ? [parent.name] : parent?.type === "MemberExpression" ? (staticName(parent) ?? []) : [];
  });
}

function nameOfNode(node: TSESTree.Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  if (node.type === "VariableDeclarator") return node.id.type === "Identifier" ? node.id.name : undefined;
  if (isClass(node) || node.type === "FunctionDeclaration" || node.type === "FunctionExpression") return node.id?.name;
  return undefined;
}

/** The name that others know a thing by. One in small letters, `exports.users = class Users {}`, is a place to find it. */
function nameOf({ node, as }: Handed): string | undefined {
  const own = nameOfNode(node);
  return as !== undefined && (own === undefined || /^[A-Z]/.test(as)) ? as : own;
}

/** The names of the types that a statement hands out where it declares them. */
function typesOf(node: TSESTree.ProgramStatement): string[] {
  const declared = node.type === "ExportNamedDeclaration" ? node.declaration : null;
  return declared?.type === "TSInterfaceDeclaration" || declared?.type === "TSTypeAliasDeclaration" ? [declared.id.name] : [];
}

const isReexport = (node: TSESTree.ProgramStatement): boolean => node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && node.source !== null);

/** Reads what a file hands out. Types count apart: they are erased. */
export function exportedBy(program: TSESTree.Program): Exported {
  const [local, working] = [declaredNames(program, isClass), declaredNames(program, isWork)];
  const handed = program.body.flatMap(handedOut).map((one) => ({ ...one, own: nameOfNode(one.node), name: nameOf(one) }));
  const names = new Set(handed.flatMap(({ name }) => name ?? []));
  const classes = new Set(handed.flatMap(({ node, own, name }) => (isClass(node) || (own !== undefined && local.has(own)) ? (name ?? []) : [])));
  const isOne = handed.length === 1 || (names.size === 1 && handed.every(({ name }) => name !== undefined));
  const works = handed.flatMap(({ node, own, name = "" }) => (isWork(node) || (own !== undefined && working.has(own)) ? [name] : []));
  return { names: [...names], classes: [...classes], isAlone: isOne && !program.body.some(isReexport), works, types: program.body.flatMap(typesOf) };
}

/** The letters of a file's name, as those of the class in it should be. */
const lettersOf = (fileName: string): string => fileName.slice(0, fileName.lastIndexOf(".")).replaceAll(/[-._]/g, "");

const exportedClass = /^export\s+(?:default\s+)?(?:abstract\s+)?class\s+([\w$]+)/gm;

/**
 * True if the text alone says what `hasNoOtherClass` asks: it has none of the words for a class or an assigned export, or exports the class that the file is
 * called for. Its tree, which oxlint makes only for those who ask, is not needed then.
 */
export function saysClassIsRight(text: string, fileName: string): boolean {
  if (!text.includes("class")) return !text.includes("exports");
  const letters = lettersOf(fileName);
  return [...text.matchAll(exportedClass)].some(([, name = ""]) => name.toLowerCase() === letters);
}

/** True if the text alone says that a file exports more than one class. */
export const exportsClasses = (text: string): boolean => [...text.matchAll(exportedClass)].length > 1;

const exportedThing = /^export\s+(?:default\s+)?(?:(?:abstract|async|declare)\s+)*(?:class|function\b\s*\*?|const|let|var|enum)\s+([\w$]+)/gm;

/** True if the text alone says that a file exports more than one thing, so that it is not called for a class among them. */
export function saysItExportsSeveral(text: string): boolean {
  const names = new Set<string>();
  for (const [, name = ""] of text.matchAll(exportedThing)) if (names.add(name).size > 1) return true;
  return false;
}

/** True if no class is declared at the top of a file, or one is exported that is called as the file is, letter by letter. Assignments are not looked at. */
export function hasNoOtherClass(program: TSESTree.Program, fileName: string): boolean {
  const letters = lettersOf(fileName);
  let isSure = true;
  for (const statement of program.body) {
    const isExport = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration";
    const node = isExport ? statement.declaration : statement;
    if (node?.type === "ClassDeclaration") {
      if (isExport && node.id?.name.toLowerCase() === letters) return true;
      isSure = false;
    } else if (node?.type === "VariableDeclaration") isSure &&= !node.declarations.some(({ init }) => init !== null && isClass(init));
    else if (node?.type === "ExpressionStatement") isSure &&= node.expression.type !== "AssignmentExpression";
  }
  return isSure;
}
