import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isPutBy, onlyGiven } from "./given.ts";
import { handedTo } from "./handed.ts";
import type { ModuleFacts } from "./module-facts.ts";
import { localsOf, type Local } from "./locals.ts";
import { readModule } from "./read-module.ts";
import { variableOf } from "./scopes.ts";
import type { ClassNode, FunctionNode } from "./value.ts";
import { fillingWrites, isTelling, writtenBy, type Written } from "./writes.ts";

/** What a name means in a file. */
export type Binding =
  | { readonly kind: "import"; readonly specifier: string; readonly imported: string }
  /** What an expression or a declaration stands for, or else what its type says. */
  | { readonly kind: "node"; readonly node: TSESTree.Node; readonly type?: TSESTree.TypeNode | undefined }
  /** A part of a destructured value: the value, and the keys that lead to the part. */
  | { readonly kind: "part"; readonly of: TSESTree.Node; readonly keys: readonly string[] }
  /** Something whose value is only known by its declared type, or a part of it. */
  | { readonly kind: "typed"; readonly type: TSESTree.TypeNode; readonly keys: readonly string[] }
  /** A parameter of a function that is handed to a call, or a part of it. */
  | { readonly kind: "passed"; readonly call: TSESTree.CallExpression; readonly to: TSESTree.Node; readonly at: number; readonly keys: readonly string[] }
  /** Several things, any of which it may be, or a part of them: what each call hands over as a parameter of a function that only its own file calls, or what a variable is given. */
  | { readonly kind: "several"; readonly values: readonly TSESTree.Node[]; readonly keys: readonly string[] }
  /** A variable that a `try` fills, and its `catch` if that could not be, and no type that tells with what. */
  | ({ readonly kind: "given" } & Written)
  | { readonly kind: "global" };

/** A file whose names can be looked up: the linted one by its scopes, another by what its top level declares. */
export interface Frame {
  readonly file: string;
  /** What a name means where it stands; undefined if it cannot be told. */
  readonly bindingOf: (node: TSESTree.Identifier) => Binding | undefined;
  /** The class or the object whose member is looked at, in a file whose tree does not tell, and whether the member is the class's own. */
  readonly self?: ClassNode | TSESTree.ObjectExpression;
  readonly isStatic?: boolean;
  /** The same inside a function of the file, where its scopes are not known. */
  readonly inside?: (node: FunctionNode) => Frame;
}

type Definition = TSESLint.Scope.Definition;

function ofPattern(pattern: TSESTree.Node, name: string): string[] | undefined {
  if (pattern.type === "Identifier") return pattern.name === name ? [] : undefined;
  if (pattern.type === "AssignmentPattern") return ofPattern(pattern.left, name);
  if (pattern.type !== "ObjectPattern") return undefined;
  for (const property of pattern.properties) {
    if (property.type !== "Property" || property.computed || property.key.type !== "Identifier") continue;
    const inner = ofPattern(property.value, name);
    if (inner !== undefined) return [property.key.name, ...inner];
  }
  return undefined;
}

/** A name in the pattern of a variable that holds a value. */
function ofBound(pattern: TSESTree.BindingName, value: TSESTree.Node | null | undefined, name: string): Binding | undefined {
  if (pattern.type === "Identifier") {
    const type = pattern.typeAnnotation?.typeAnnotation;
    if (value) return { kind: "node", node: value, type };
    return type && { kind: "typed", type, keys: [] };
  }
  if (!value) return undefined;
  const keys = ofPattern(pattern, name);
  return keys && { kind: "part", of: value, keys };
}

/** A parameter, or a part of one that is taken apart where it is declared: `({ httpErrors }: FastifyInstance)`. */
function ofParameter({ name, node }: Definition, variable: TSESLint.Scope.Variable): Binding | undefined {
  if (name.type !== "Identifier" || !("params" in node)) return undefined;
  for (const [at, parameter] of node.params.entries()) {
    const whole = parameter.type === "TSParameterProperty" ? parameter.parameter : parameter;
    const pattern = whole.type === "AssignmentPattern" ? whole.left : whole;
    const keys = ofPattern(pattern, name.name);
    if (keys === undefined) continue;
    const type = pattern.type === "Identifier" || pattern.type === "ObjectPattern" ? pattern.typeAnnotation?.typeAnnotation : undefined;
    if (type !== undefined) return { kind: "typed", type, keys };
    if (name.parent.type === "AssignmentPattern" && name.parent.left === name) return { kind: "node", node: name.parent.right };
    if (whole.type === "AssignmentPattern") return { kind: "part", of: whole.right, keys };
    if (node.parent.type === "CallExpression" && node.parent.callee !== node) return { kind: "passed", call: node.parent, to: node, at, keys };
    const values = handedTo(variable, node, at);
    return values && { kind: "several", values, keys };
  }
  return undefined;
}

function ofImport({ node, parent }: Definition): Binding | undefined {
  if (node.type === "TSImportEqualsDeclaration") {
    const { moduleReference } = node;
    return moduleReference.type === "TSExternalModuleReference" ? { kind: "import", specifier: moduleReference.expression.value, imported: "*" } : undefined;
  }
  if (parent?.type !== "ImportDeclaration") return undefined;
  if (node.type === "ImportNamespaceSpecifier") return { kind: "import", specifier: parent.source.value, imported: "*" };
  if (node.type !== "ImportSpecifier") return { kind: "import", specifier: parent.source.value, imported: "default" };
  return { kind: "import", specifier: parent.source.value, imported: node.imported.type === "Identifier" ? node.imported.name : node.imported.value };
}

function ofDefinition(definition: Definition, variable: TSESLint.Scope.Variable): Binding | undefined {
  switch (definition.type) {
    case "ImportBinding":
      return ofImport(definition);
    case "Variable":
      return ofBound(definition.node.id, definition.node.init, variable.name);
    case "Parameter":
      return ofParameter(definition, variable);
    case "ClassName":
    case "FunctionName":
    case "TSEnumName":
    case "Type":
      return { kind: "node", node: definition.node };
    default:
      return undefined;
  }
}

/** The type that a variable is declared with. */
function typeOf({ node }: Definition): TSESTree.TypeNode | undefined {
  return node.type === "VariableDeclarator" && node.id.type === "Identifier" ? node.id.typeAnnotation?.typeAnnotation : undefined;
}

/** A variable that is given two things may hold either, and is what its type says; one that is given one holds that, however often it is emptied. */
function ofWritten(variable: TSESLint.Scope.Variable, definition: Definition): Binding | undefined {
  const writes = fillingWrites(variable);
  const [only] = writes;
  if (only === undefined || (writes.length === 1 && only.init === true)) return ofDefinition(definition, variable);
  const type = typeOf(definition);
  const at = only.identifier.parent;
  if (writes.length === 1 && isPutBy(at, only.identifier)) return { kind: "node", node: at.right, type };
  if (isTelling(type)) return { kind: "typed", type, keys: [] };
  const written = writtenBy(writes, variable.name);
  return written && { kind: "given", ...written };
}

function ofVariable(variable: TSESLint.Scope.Variable): Binding | undefined {
  if (variable.defs.length === 0) return { kind: "global" };
  const [definition] = variable.defs;
  if (definition === undefined) return undefined;
  return definition.type !== "Variable" || definition.parent.kind === "const" ? ofDefinition(definition, variable) : ofWritten(variable, definition);
}

/** A variable of a compiled file is used thousands of times: the references of such a one are gone through once. */
const many = 20;
const known = new WeakMap<TSESLint.Scope.Variable, { readonly binding: Binding | undefined }>();

/** The frame of the linted file. */
export function lintedFrame(file: string, sourceCode: Readonly<TSESLint.SourceCode>): Frame {
  return {
    file,
    bindingOf(node) {
      const variable = variableOf(sourceCode, node);
      if (variable === undefined) return { kind: "global" };
      if (variable.references.length < many) return ofVariable(variable);
      const last = known.get(variable);
      if (last !== undefined) return last.binding;
      const binding = ofVariable(variable);
      known.set(variable, { binding });
      return binding;
    },
  };
}

function ofFacts(facts: ModuleFacts, name: string): Binding {
  const borrowed = facts.borrowed.get(name);
  if (borrowed !== undefined) return { kind: "import", ...borrowed };
  const type = facts.types.get(name);
  const values = facts.given.get(name) ?? [];
  const instead = facts.instead.get(name);
  if (instead !== undefined && !isTelling(type)) return { kind: "given", values, instead };
  const node = onlyGiven(values) ?? facts.declared.get(name);
  if (node !== undefined) return { kind: "node", node, type };
  return type === undefined ? { kind: "global" } : { kind: "typed", type, keys: [] };
}

/** What a function of another file declares: a parameter is what it is handed, which nobody knows. */
function ofLocal({ pattern, values }: Local, name: string): Binding | undefined {
  const [value, ...others] = values;
  if (pattern === undefined) return value && { kind: "node", node: value };
  // Another parser than ESLint's leaves null where there is no type.
  const isUntyped = pattern.type === "Identifier" && !pattern.typeAnnotation;
  return others.length > 0 && isUntyped ? { kind: "several", values, keys: [] } : ofBound(pattern, others.length > 0 ? undefined : value, name);
}

/** A frame by names alone, and the same for each function in it. */
function frameByNames(file: string, bindingOf: (name: string) => Binding | undefined): Frame {
  const inside = (node: FunctionNode): Frame =>
    frameByNames(file, (name) => {
      const local = localsOf(node).get(name);
      return local === undefined ? bindingOf(name) : ofLocal(local, name);
    });
  return { file, bindingOf: ({ name }) => bindingOf(name), inside };
}

/** A frame inside a function: that of the linted file knows by its scopes what the function declares. */
export const frameInside = (frame: Frame, node: FunctionNode): Frame => (frame.inside === undefined ? frame : { ...frame, ...frame.inside(node) });

/** The frame of another file of the project: what its top level declares is known, and what a function declares that hands something back. */
export const moduleFrame = (file: string): Frame => frameByNames(file, (name) => ofFacts(readModule(file), name));
