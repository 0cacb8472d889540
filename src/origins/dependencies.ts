import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { commentDependencies } from "./comment-dependencies.ts";
import type { Dependency } from "./dependency.ts";
import { nodesAt } from "./descend.ts";
import { dependenciesAt, loaderDependencies } from "./loaders.ts";
import { stringOf } from "./nodes.ts";
import { isGlobal } from "./scopes.ts";

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
      return { form: "import", specifier: node.source.value, node, loc: node.source.loc, typeOnly: isTypeImport(node) };
    case "ExportNamedDeclaration":
      return node.source ? { form: "export", specifier: node.source.value, node, loc: node.source.loc, typeOnly: isTypeExport(node) } : undefined;
    case "ExportAllDeclaration":
      return { form: "export", specifier: node.source.value, node, loc: node.source.loc, typeOnly: node.exportKind === "type" };
    case "TSModuleDeclaration":
      return node.id.type === "Literal" ? { form: "augmentation", specifier: node.id.value, node, loc: node.id.loc, typeOnly: true } : undefined;
    case "TSImportEqualsDeclaration": {
      if (node.moduleReference.type !== "TSExternalModuleReference") return undefined;
      const { expression } = node.moduleReference;
      const specifier = stringOf(expression);
      return specifier === undefined ? undefined : { form: "import-equals", specifier, node, loc: expression.loc, typeOnly: node.importKind === "type" };
    }
    default:
      return undefined;
  }
}

/** Statements can stand in an ambient module or a namespace too: `declare module "x" { import … }`. */
function statementDependencies(body: readonly TSESTree.Node[]): Dependency[] {
  return body.flatMap((node) => {
    const inner = node.type === "ExportNamedDeclaration" && node.declaration ? node.declaration : node;
    const own = statementDependency(inner);
    const nested = inner.type === "TSModuleDeclaration" && inner.body ? statementDependencies(inner.body.body) : [];
    return own === undefined ? nested : [own, ...nested];
  });
}

const isMetaUrl = (node: TSESTree.Node | undefined): boolean =>
  node?.type === "MemberExpression" && node.object.type === "MetaProperty" && node.property.type === "Identifier" && ["url", "filename"].includes(node.property.name);

function isMetaResolve(node: TSESTree.CallExpression): boolean {
  const { callee } = node;
  return callee.type === "MemberExpression" && callee.object.type === "MetaProperty" && callee.property.type === "Identifier" && callee.property.name === "resolve";
}

function importType(sourceCode: SourceCode, node: TSESTree.TSImportType): Dependency[] {
  // oxlint's tree has only `source`, that of older parsers only `argument`.
  const { source, argument }: { source?: TSESTree.Node; argument?: { literal?: TSESTree.Node } } = node as object;
  return dependenciesAt(sourceCode, "import-type", node, source ?? argument?.literal).map((dependency) => ({ ...dependency, typeOnly: true }));
}

/** The dependency that the innermost nodes around a word make, if the word is what it looks like. */
function dependencyAround(sourceCode: SourceCode, path: readonly TSESTree.Node[]): Dependency[] {
  const node = path.at(-1);
  const outer = path.findLast((one) => ["ImportExpression", "TSImportType", "CallExpression", "NewExpression"].includes(one.type));
  if (node === undefined) return [];
  if (node.type === "ImportExpression") return dependenciesAt(sourceCode, "dynamic-import", node, node.source);
  if (node.type === "TSImportType") return importType(sourceCode, node);
  if (outer?.type === "CallExpression" && isMetaResolve(outer)) return dependenciesAt(sourceCode, "resolve", outer, outer.arguments[0]);
  if (outer?.type === "NewExpression" && outer.callee === node && node.type === "Identifier" && node.name === "URL") {
    return isMetaUrl(outer.arguments[1]) && isGlobal(sourceCode, node) ? dependenciesAt(sourceCode, "url", outer, outer.arguments[0]) : [];
  }
  return loaderDependencies(sourceCode, node);
}

/** Words that can make a dependency anywhere in a file; each is looked up in the tree, so one in a string or a comment is nothing. */
const words = /\bimport\s*(?:\/\*[^]*?\*\/\s*)?[(.]|\b(?:require|createRequire|getBuiltinModule)\b|\bURL\s*\(/g;

function scattered(sourceCode: SourceCode): Dependency[] {
  const found: Dependency[] = [];
  const seen = new Set<TSESTree.Node>();
  for (const { index } of sourceCode.text.matchAll(words)) {
    for (const dependency of dependencyAround(sourceCode, nodesAt(sourceCode, index))) {
      if (dependency.node === undefined || (seen.has(dependency.node) && found.some((one) => one.node === dependency.node && one.specifier === dependency.specifier))) continue;
      seen.add(dependency.node);
      found.push(dependency);
    }
  }
  return found;
}

// By tree, since oxlint has one source code object for all files.
const extracted = new WeakMap<TSESTree.Program, readonly Dependency[]>();

/** Every dependency of a file, in every spelling, found once however many rules ask. */
export function dependenciesOf(sourceCode: SourceCode): readonly Dependency[] {
  let dependencies = extracted.get(sourceCode.ast);
  if (dependencies === undefined) {
    dependencies = [...statementDependencies(sourceCode.ast.body), ...scattered(sourceCode), ...commentDependencies(sourceCode)];
    extracted.set(sourceCode.ast, dependencies);
  }
  return dependencies;
}
