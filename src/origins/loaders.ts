import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Dependency, DependencyForm } from "./dependency.ts";
import { textsOf } from "./constants.ts";
import { requireOf } from "./module-facts.ts";
import { ancestorsOf, staticName, stringOf, unwrap } from "./nodes.ts";
import { asSpecifier, ownPaths } from "./own-folder.ts";
import { constantsOf, importedFrom, isGlobal, variableOf } from "./scopes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What calling an expression does: load a module, name its file, or make a `require`. */
type Loader = "require" | "resolve" | "builtin" | "createRequire";

const forms: Readonly<Record<Exclude<Loader, "createRequire">, DependencyForm>> = { require: "require", resolve: "resolve", builtin: "builtin" };

const transparent = new Set(["ChainExpression", "TSNonNullExpression", "TSAsExpression", "TSSatisfiesExpression", "AwaitExpression", "TSTypeAssertion"]);

/** The dependencies that a specifier expression stands for: one for each text it can have. */
export function dependenciesAt(sourceCode: SourceCode, form: DependencyForm, node: TSESTree.Node, argument: TSESTree.Node | undefined): Dependency[] {
  if (argument === undefined || argument.type === "SpreadElement") return [];
  const texts = textsOf(argument, constantsOf(sourceCode), ownPaths(sourceCode));
  return [...new Set(texts.map(asSpecifier))].map((specifier) => ({ form, specifier, node, at: argument, typeOnly: false }));
}

/** The expressions that stand for the same loader: those a variable hands on, followed from the one where it is named. */
class LoaderUses {
  readonly found: Dependency[] = [];
  readonly #sourceCode: SourceCode;
  readonly #seen = new Set<TSESTree.Node>();

  constructor(sourceCode: SourceCode) {
    this.#sourceCode = sourceCode;
  }

  /** Follows a loader upwards from an expression that denotes it. */
  follow(node: TSESTree.Node, loader: Loader): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const parent = node.parent;
    if (parent === undefined) return;
    if (transparent.has(parent.type)) this.follow(parent, loader);
    else if (parent.type === "CallExpression" && parent.callee === node) this.#called(parent, loader);
    else if (parent.type === "MemberExpression") this.#member(parent, node, loader);
    else if (parent.type === "SequenceExpression" && parent.expressions.at(-1) === node) this.follow(parent, loader);
    else if (parent.type === "AssignmentExpression" && parent.right === node && parent.left.type === "Identifier") this.#read(variableOf(this.#sourceCode, parent.left), loader);
    else if (parent.type === "VariableDeclarator" && parent.init === node) this.#assigned(parent.id, loader);
    else if (parent.type === "Property" && parent.parent.type === "ObjectPattern" && !parent.computed) this.#assigned(parent.value, loader);
    else if (parent.type === "ImportSpecifier") this.#assigned(parent.local, loader);
  }

  #called(call: TSESTree.CallExpression, loader: Loader): void {
    if (loader === "createRequire") this.follow(call, "require");
    else this.found.push(...dependenciesAt(this.#sourceCode, forms[loader], call, call.arguments[0]));
  }

  #member(parent: TSESTree.MemberExpression, node: TSESTree.Node, loader: Loader): void {
    if (parent.property === node) this.follow(parent, loader);
    else if (loader === "require" && staticName(parent) === "resolve") this.follow(parent, "resolve");
  }

  #assigned(target: TSESTree.Node, loader: Loader): void {
    if (target.type === "ObjectPattern") {
      for (const property of target.properties) {
        if (loader === "require" && property.type === "Property" && staticName(property) === "resolve") this.#assigned(property.value, "resolve");
      }
      return;
    }
    if (target.type !== "Identifier") return;
    const declaration = [...ancestorsOf(target)].find(({ type }) => type === "VariableDeclarator" || type === "ImportSpecifier");
    if (declaration === undefined) return;
    this.#read(this.#sourceCode.getDeclaredVariables(declaration).find(({ name }) => name === target.name), loader);
  }

  #read(variable: TSESLint.Scope.Variable | undefined, loader: Loader): void {
    for (const reference of variable?.references ?? []) {
      if (reference.isRead()) this.follow(reference.identifier, loader);
    }
  }
}

const moduleName = /^(?:node:)?module$/;
const processName = /^(?:node:)?process$/;

/** True if an expression is what a name usually means: the global of that name, or the module that it comes from. */
function isNamed(sourceCode: SourceCode, node: TSESTree.Node, name: string, module: RegExp): boolean {
  if (node.type === "MemberExpression") return staticName(node) === name && node.object.type === "Identifier" && node.object.name === "globalThis";
  if (node.type !== "Identifier") return false;
  return importedFrom(sourceCode, node, module) || (node.name === name && isGlobal(sourceCode, node));
}

/** The object that a name is taken of, by a member access or by destructuring. */
function ownerOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = node;
  if (parent?.type === "MemberExpression" && parent.property === node) return parent.object;
  const isKey = parent?.type === "Property" && parent.key === node && parent.parent.type === "ObjectPattern";
  const declarator = isKey ? parent.parent.parent : undefined;
  return declarator?.type === "VariableDeclarator" ? (unwrap(declarator.init) ?? undefined) : undefined;
}

function isModuleOf(sourceCode: SourceCode, node: TSESTree.Node, name: string, module: RegExp): boolean {
  return isNamed(sourceCode, node, name, module) || module.test(requireOf(node)?.specifier ?? "") || (node.type === "ImportExpression" && module.test(stringOf(node.source) ?? ""));
}

/** The loader that a word of the text denotes where it stands, or undefined if it is something else there. */
function loaderNamed(sourceCode: SourceCode, node: TSESTree.Node): Loader | undefined {
  const name = node.type === "Identifier" ? node.name : stringOf(node);
  const owner = ownerOf(node);
  const declaration = node.parent?.type === "ImportSpecifier" && node.parent.imported === node ? node.parent.parent : undefined;
  const imported = declaration?.type === "ImportDeclaration" ? declaration.source.value : "";
  switch (name) {
    case "getBuiltinModule":
      return (owner !== undefined && isModuleOf(sourceCode, owner, "process", processName)) || processName.test(imported) ? "builtin" : undefined;
    case "createRequire":
      return (owner !== undefined && isModuleOf(sourceCode, owner, "module", moduleName)) || moduleName.test(imported) ? "createRequire" : undefined;
    case "require":
      if (owner !== undefined) return isModuleOf(sourceCode, owner, "module", moduleName) ? "require" : undefined;
      return node.type === "Identifier" && isGlobal(sourceCode, node) ? "require" : undefined;
    default:
      return undefined;
  }
}

/** The dependencies made through the loader that a node of the text names: `require`, `module.require`, `createRequire(…)`, `process.getBuiltinModule`, and their aliases. */
export function loaderDependencies(sourceCode: SourceCode, node: TSESTree.Node): Dependency[] {
  const loader = loaderNamed(sourceCode, node);
  if (loader === undefined) return [];
  const uses = new LoaderUses(sourceCode);
  uses.follow(node, loader);
  return uses.found;
}
