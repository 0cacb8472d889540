import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isConstantName } from "../layers/constant-name.ts";
import type { Dependency } from "./dependency.ts";
import { isCoupled } from "./coupling.ts";
import { isNamedInDocs } from "./doc-types.ts";
import { staticName, unwrap } from "./nodes.ts";
import type { Members } from "./roots.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** How a name is used: it stays in the program, it is injected by its type, or the compiler erases it. */
export type Weight = "value" | "injected" | "type";

/** One name that a dependency takes from its target. */
export interface Use {
  /** The export: a name, "default", or "*" for the namespace. */
  readonly name: string;
  /** The members used of it; ["*"] if it is used as a whole. */
  readonly members: Members;
  /** Those of the members of which nothing but constants is read: `QueryTypes` in `Sequelize.QueryTypes.SELECT`. */
  readonly holders?: ReadonlySet<string>;
  readonly weight: Weight;
  /** The specifier that takes it, to be reported when this name is the trouble. */
  readonly node: TSESTree.Node | undefined;
}

type Variable = TSESLint.Scope.Variable;
type References = readonly TSESLint.Scope.Reference[];

/** The members that references take of a variable; ["*"] as soon as one reference uses it whole. */
function membersOf(references: References): Members {
  const members = new Set<string>();
  for (const { identifier } of references) {
    const parent = identifier.parent;
    let name: string | undefined;
    if (parent.type === "MemberExpression" && parent.object === identifier) name = staticName(parent);
    else if (parent.type === "TSQualifiedName" && parent.left === identifier) name = parent.right.name;
    else if (parent.type === "VariableDeclarator" && parent.init === identifier && parent.id.type === "ObjectPattern") {
      for (const { name: one } of patternNames(parent.id)) members.add(one);
      continue;
    }
    if (name === undefined) return ["*"];
    members.add(name);
  }
  return members.size === 0 ? ["*"] : [...members];
}

/** The members of which references read nothing but a constant. */
function holdersOf(references: References): ReadonlySet<string> {
  const holders = new Set<string>();
  const others = new Set<string>();
  for (const { identifier: { parent } } of references) {
    if (parent.type !== "MemberExpression") continue;
    const outer = parent.parent;
    const isRead = outer.type === "MemberExpression" && outer.object === parent && isConstantName(staticName(outer) ?? "");
    (isRead ? holders : others).add(staticName(parent) ?? "");
  }
  for (const name of others) holders.delete(name);
  return holders;
}

/** `typeof x` in a type: a name of a value, and erased all the same. */
function isTypeQuery(identifier: TSESTree.Node): boolean {
  let at = identifier.parent;
  while (at?.type === "TSQualifiedName") at = at.parent;
  return at?.type === "TSTypeQuery";
}

const isErased = ({ identifier, isTypeReference, isValueReference }: TSESLint.Scope.Reference): boolean => isTypeQuery(identifier) || (isTypeReference && !isValueReference);

const weightOfErased = (references: References): Weight => (references.some(({ identifier }) => isCoupled(identifier)) ? "injected" : "type");

/**
 * How an imported variable is used. An import that nothing uses still runs the other file, but is a type where JSDoc names it. What only types name of a whole that is used by its members
 * is a use of its own: `mongoose.Document` beside `mongoose.Types.ObjectId.isValid(id)`.
 */
function ofVariable(sourceCode: SourceCode, name: string, variable: Variable | undefined, isTypeOnly: boolean, node: TSESTree.Node): Use[] {
  const references = variable?.references ?? [];
  const typeOnly = isTypeOnly || (variable !== undefined && references.length === 0 && isNamedInDocs(sourceCode, variable.name));
  const use = (some: References, weight: Weight): Use => ({ name, members: membersOf(some), holders: holdersOf(some), weight, node });
  const erased = typeOnly ? references : references.filter(isErased);
  if (typeOnly || (erased.length > 0 && erased.length === references.length)) return [use(erased, weightOfErased(erased))];
  const kept = erased.length === 0 ? references : references.filter((reference) => !isErased(reference));
  const value = use(kept, "value");
  return erased.length === 0 || value.members.includes("*") ? [value] : [value, use(erased, weightOfErased(erased))];
}

function ofSpecifier(sourceCode: SourceCode, node: TSESTree.ImportDeclaration, specifier: TSESTree.ImportClause, variable: Variable | undefined): Use[] {
  if (specifier.type !== "ImportSpecifier") {
    return ofVariable(sourceCode, specifier.type === "ImportDefaultSpecifier" ? "default" : "*", variable, node.importKind === "type", specifier);
  }
  const { imported } = specifier;
  const name = imported.type === "Identifier" ? imported.name : imported.value;
  return ofVariable(sourceCode, name, variable, node.importKind === "type" || specifier.importKind === "type", specifier);
}

/** A name that is taken, and whether the file does anything with it. */
interface Taken {
  readonly uses: readonly Use[];
  readonly isUsed: boolean;
}

/** A name that nothing uses is left over where it is taken beside others that are: the module is loaded for those, and nothing of it is in the program. */
function withoutLeftOvers(taken: readonly Taken[]): readonly Use[] {
  const areAllAlike = taken.every(({ isUsed }) => isUsed === taken[0]?.isUsed);
  return taken.flatMap(({ uses, isUsed }) => (isUsed || areAllAlike ? uses : uses.map((use): Use => ({ ...use, weight: "type" }))));
}

function ofImport(sourceCode: SourceCode, node: TSESTree.ImportDeclaration): readonly Use[] {
  const taken = node.specifiers.map((specifier): Taken => {
    const variable = sourceCode.getDeclaredVariables(specifier)[0];
    return { uses: ofSpecifier(sourceCode, node, specifier, variable), isUsed: variable !== undefined && variable.references.length > 0 };
  });
  return withoutLeftOvers(taken);
}

function ofExport(node: TSESTree.ExportNamedDeclaration): Use[] {
  return node.specifiers.map((specifier) => ({
    name: specifier.local.type === "Identifier" ? specifier.local.name : specifier.local.value,
    members: ["*"],
    weight: node.exportKind === "type" || specifier.exportKind === "type" ? "type" : "value",
    node: specifier,
  }));
}

function patternNames(pattern: TSESTree.ObjectPattern): { name: string; node: TSESTree.Node }[] {
  return pattern.properties.map((property) =>
    property.type === "Property" ? { name: staticName(property) ?? "*", node: property } : { name: "*", node: property },
  );
}

const whole = (node: TSESTree.Node | undefined, weight: Weight = "value"): Use => ({ name: "*", members: ["*"], weight, node });

/** What is taken of a module that an expression loads: by destructuring, by a member, by a variable, or not at all. */
function ofLoad(sourceCode: SourceCode, node: TSESTree.Node): readonly Use[] {
  let at = node;
  while (at.parent !== undefined && unwrap(at.parent) === unwrap(node) && at.parent.type !== "ExpressionStatement") at = at.parent;
  const parent = at.parent;
  if (parent?.type === "ExpressionStatement") return [];
  if (parent?.type === "MemberExpression" && parent.object === at) {
    const name = staticName(parent);
    if (name === "then" && parent.parent.type === "CallExpression") return ofThen(sourceCode, parent.parent);
    return name === undefined ? [whole(node)] : [{ name, members: ["*"], weight: "value", node }];
  }
  if (parent?.type === "VariableDeclarator") return ofTarget(sourceCode, parent, parent.id);
  return [whole(node)];
}

function ofTarget(sourceCode: SourceCode, declaration: TSESTree.Node, target: TSESTree.Node): readonly Use[] {
  const take = (name: string, local: TSESTree.Identifier, node: TSESTree.Node): Taken => {
    const variable = sourceCode.getDeclaredVariables(declaration).find((one) => one.name === local.name);
    const reads = variable?.references.filter((reference) => reference.isRead()) ?? [];
    const weight = reads.length === 0 && isNamedInDocs(sourceCode, local.name) ? "type" : "value";
    return { uses: [{ name, members: membersOf(reads), holders: holdersOf(reads), weight, node }], isUsed: reads.length > 0 };
  };
  if (target.type === "Identifier") return take("*", target, target).uses;
  if (target.type !== "ObjectPattern") return [whole(target)];
  const taken = patternNames(target).map(({ name, node }): Taken => {
    const local = node.type === "Property" ? node.value : undefined;
    return local?.type === "Identifier" ? take(name, local, node) : { uses: [{ name, members: ["*"], weight: "value", node }], isUsed: true };
  });
  return withoutLeftOvers(taken);
}

/** `import("x").then(({ a }) => …)`. */
function ofThen(sourceCode: SourceCode, call: TSESTree.CallExpression): readonly Use[] {
  const [callback] = call.arguments;
  const isFunction = callback?.type === "ArrowFunctionExpression" || callback?.type === "FunctionExpression";
  const parameter = isFunction ? callback.params[0] : undefined;
  return isFunction && parameter !== undefined ? ofTarget(sourceCode, callback, parameter) : [whole(call)];
}

function ofImportType(node: TSESTree.TSImportType): Use[] {
  const { qualifier } = node;
  let first = qualifier;
  while (first?.type === "TSQualifiedName") first = first.left;
  const name = first?.type === "Identifier" ? first.name : "*";
  return [{ name, members: ["*"], weight: isCoupled(node) ? "injected" : "type", node }];
}

/** The names that a dependency takes, and how each is used. None for an import that is there for its effect only. */
export function usesOf(sourceCode: SourceCode, { form, node }: Dependency): readonly Use[] {
  if (node === undefined) return [whole(undefined, "type")];
  switch (node.type) {
    case "ImportDeclaration":
      return ofImport(sourceCode, node);
    case "ExportNamedDeclaration":
      return ofExport(node);
    case "ExportAllDeclaration":
      return [whole(node, node.exportKind === "type" ? "type" : "value")];
    case "TSImportEqualsDeclaration":
      return ofVariable(sourceCode, "*", sourceCode.getDeclaredVariables(node)[0], node.importKind === "type", node);
    case "TSImportType":
      return ofImportType(node);
    case "TSModuleDeclaration":
      return [whole(node, "type")];
    case "ImportExpression":
      return ofLoad(sourceCode, node);
    default:
      return form === "require" || form === "builtin" ? ofLoad(sourceCode, node) : [whole(node)];
  }
}
