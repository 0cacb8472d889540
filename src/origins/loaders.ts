import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Dependency, DependencyForm } from "./dependency.ts";
import { textsOf } from "./constants.ts";
import { ancestorsOf, staticName } from "./nodes.ts";
import { constantsOf, isGlobal } from "./scopes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What calling an expression does: load a module, name its file, or make a `require`. */
type Loader = "require" | "resolve" | "builtin" | "createRequire";

const forms: Readonly<Record<Exclude<Loader, "createRequire">, DependencyForm>> = { require: "require", resolve: "resolve", builtin: "builtin" };

const transparent = new Set(["ChainExpression", "TSNonNullExpression", "TSAsExpression", "TSSatisfiesExpression", "AwaitExpression", "TSTypeAssertion"]);

/** The dependencies that a specifier expression stands for: one for each text it can have. */
export function dependenciesAt(sourceCode: SourceCode, form: DependencyForm, node: TSESTree.Node, argument: TSESTree.Node | undefined): Dependency[] {
  if (argument === undefined || argument.type === "SpreadElement") return [];
  const texts = textsOf(argument, constantsOf(sourceCode));
  return [...new Set(texts)].map((specifier) => ({ form, specifier, node, loc: argument.loc, typeOnly: false }));
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
    const variable = this.#sourceCode.getDeclaredVariables(declaration).find(({ name }) => name === target.name);
    for (const reference of variable?.references ?? []) {
      if (reference.isRead()) this.follow(reference.identifier, loader);
    }
  }
}

/** The loader that a word of the text denotes where it stands, or undefined if it is something else there. */
function loaderNamed(sourceCode: SourceCode, node: TSESTree.Node): Loader | undefined {
  if (node.type === "Literal") return node.value === "require" || node.value === "createRequire" ? node.value : undefined;
  if (node.type !== "Identifier") return undefined;
  if (node.name === "getBuiltinModule") return "builtin";
  if (node.name === "createRequire") return "createRequire";
  if (node.name !== "require") return undefined;
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.property === node && !parent.computed) {
    return parent.object.type === "Identifier" && parent.object.name === "module" ? "require" : undefined;
  }
  return isGlobal(sourceCode, node) ? "require" : undefined;
}

/** The dependencies made through the loader that a node of the text names: `require`, `module.require`, `createRequire(…)`, `process.getBuiltinModule`, and their aliases. */
export function loaderDependencies(sourceCode: SourceCode, node: TSESTree.Node): Dependency[] {
  const loader = loaderNamed(sourceCode, node);
  if (loader === undefined) return [];
  const uses = new LoaderUses(sourceCode);
  if (node.type !== "Literal") uses.follow(node, loader);
  else if (node.parent.type === "MemberExpression" && node.parent.object.type === "Identifier" && node.parent.object.name === "module") uses.follow(node.parent, loader);
  return uses.found;
}
