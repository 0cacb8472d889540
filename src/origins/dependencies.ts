import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { commentDependencies } from "./comment-dependencies.ts";
import type { Dependency } from "./dependency.ts";
import { nodesAt } from "./descend.ts";
import { hintsOf } from "./hints.ts";
import { dependenciesAt, loaderDependencies } from "./loaders.ts";
import { isMeta, stringOf } from "./nodes.ts";
import { importedFrom, isGlobal } from "./scopes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

function isTypeImport(node: TSESTree.ImportDeclaration): boolean {
  return node.importKind === "type" || (node.specifiers.length > 0 && node.specifiers.every((one) => one.type === "ImportSpecifier" && one.importKind === "type"));
}

function isTypeExport(node: TSESTree.ExportNamedDeclaration): boolean {
  return node.exportKind === "type" || (node.specifiers.length > 0 && node.specifiers.every((one) => one.exportKind === "type"));
}

/** The dependency a statement makes by itself, without a look inside. */
function statementDependency(node: TSESTree.Node): Dependency | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return { form: "import", specifier: node.source.value, node, at: node.source, typeOnly: isTypeImport(node) };
    case "ExportNamedDeclaration":
      return node.source ? { form: "export", specifier: node.source.value, node, at: node.source, typeOnly: isTypeExport(node) } : undefined;
    case "ExportAllDeclaration":
      return { form: "export", specifier: node.source.value, node, at: node.source, typeOnly: node.exportKind === "type" };
    case "TSModuleDeclaration":
      return node.id.type === "Literal" ? { form: "augmentation", specifier: node.id.value, node, at: node.id, typeOnly: true } : undefined;
    case "TSImportEqualsDeclaration": {
      if (node.moduleReference.type !== "TSExternalModuleReference") return undefined;
      const { expression } = node.moduleReference;
      const specifier = stringOf(expression);
      return specifier === undefined ? undefined : { form: "import-equals", specifier, node, at: expression, typeOnly: node.importKind === "type" };
    }
    default:
      return undefined;
  }
}

/** Statements can stand in an ambient module or a namespace too: `declare module "x" { import … }`. */
function addStatements(body: readonly TSESTree.Node[], found: Dependency[]): void {
  for (const node of body) {
    const inner = node.type === "ExportNamedDeclaration" && node.declaration ? node.declaration : node;
    const own = statementDependency(inner);
    if (own !== undefined) found.push(own);
    if (inner.type === "TSModuleDeclaration" && inner.body) addStatements(inner.body.body, found);
  }
}

const isMetaUrl = (node: TSESTree.Node | undefined): boolean => node !== undefined && (isMeta(node, "url") || isMeta(node, "filename"));

/** `URL`, `globalThis.URL`, and that of `node:url`. */
function isUrl(sourceCode: SourceCode, callee: TSESTree.Node): boolean {
  if (callee.type === "MemberExpression") return callee.object.type === "Identifier" && ["globalThis", "global", "url"].includes(callee.object.name);
  return callee.type === "Identifier" && (isGlobal(sourceCode, callee) || importedFrom(sourceCode, callee, /^(?:node:)?url$/));
}

const isMetaResolve = ({ callee }: TSESTree.CallExpression): boolean => isMeta(callee, "resolve");

function importType(sourceCode: SourceCode, node: TSESTree.TSImportType): Dependency[] {
  // oxlint's tree has only `source`, that of older parsers only `argument`, which newer ones warn of when it is read.
  const tree: { source?: TSESTree.Node; argument?: { literal?: TSESTree.Node } } = node as object;
  return dependenciesAt(sourceCode, "import-type", node, tree.source ?? tree.argument?.literal).map((dependency) => ({ ...dependency, typeOnly: true }));
}

/** The dependency that the innermost nodes around a word make, if the word is what it looks like. */
function dependencyAround(sourceCode: SourceCode, path: readonly TSESTree.Node[]): Dependency[] {
  const node = path.at(-1);
  const outer = path.findLast((one) => ["ImportExpression", "TSImportType", "CallExpression", "NewExpression"].includes(one.type));
  if (node === undefined) return [];
  if (node.type === "ImportExpression") return dependenciesAt(sourceCode, "dynamic-import", node, node.source);
  if (node.type === "TSImportType") return importType(sourceCode, node);
  if (outer?.type === "CallExpression" && isMetaResolve(outer)) return dependenciesAt(sourceCode, "resolve", outer, outer.arguments[0]);
  if (outer?.type === "NewExpression" && node.type === "Identifier" && node.name === "URL") {
    return isMetaUrl(outer.arguments[1]) && isUrl(sourceCode, outer.callee) ? dependenciesAt(sourceCode, "url", outer, outer.arguments[0]) : [];
  }
  return loaderDependencies(sourceCode, node);
}

/** Words that can make a dependency anywhere in a file; each is looked up in the tree, so one in a string or a comment is nothing. */
const words = /\bimport\s*(?:\/\*[^]*?\*\/\s*)?[(.]|\b(?:require|createRequire|getBuiltinModule)\b|\bURL\s*\(/g;

function addScattered(sourceCode: SourceCode, found: Dependency[]): void {
  const { text } = sourceCode;
  // An alias leads to the same call from each place where its loader is named.
  const seen = new Map<TSESTree.Node | undefined, Set<string>>();
  for (const { index } of text.matchAll(words)) {
    for (const dependency of dependencyAround(sourceCode, nodesAt(sourceCode, index))) {
      const specifiers = seen.get(dependency.node) ?? new Set();
      seen.set(dependency.node, specifiers);
      if (!specifiers.has(dependency.specifier)) found.push(dependency);
      specifiers.add(dependency.specifier);
    }
  }
}

// By tree, since oxlint has one source code object for all files.
const extracted = new WeakMap<TSESTree.Program, readonly Dependency[]>();

/** Every dependency of a file, in every spelling, found once however many rules ask. */
export function dependenciesOf(sourceCode: SourceCode): readonly Dependency[] {
  let dependencies = extracted.get(sourceCode.ast);
  if (dependencies === undefined) {
    const found: Dependency[] = [];
    addStatements(sourceCode.ast.body, found);
    const { scattered, comments } = hintsOf(sourceCode);
    if (scattered) addScattered(sourceCode, found);
    if (comments) found.push(...commentDependencies(sourceCode));
    dependencies = found;
    extracted.set(sourceCode.ast, dependencies);
  }
  return dependencies;
}
