import type { TSESTree } from "@typescript-eslint/utils";
import { bodiesInClass, bodiesInObject, bodyOf, type Body } from "./bodies.ts";
import { allGivenIn, allInsteadIn, isEmptyValue } from "./given.ts";
import { staticName, stringOf, unwrap } from "./nodes.ts";
import { namesInPattern } from "./pattern-names.ts";

/** A name that a file takes from another: `imported` is "default", "*" for the namespace, or the name it has there. */
export interface Borrowed {
  readonly specifier: string;
  readonly imported: string;
}

/** What a file exports under a name: something borrowed, or a declaration or expression of its own, undefined if it cannot be made of anything borrowed. */
export type Exported = { readonly kind: "borrowed"; readonly from: Borrowed } | { readonly kind: "own"; readonly node: TSESTree.Node | undefined };

/** What other files can see of a file, and what its top level is made of. */
export interface ModuleFacts {
  readonly exports: ReadonlyMap<string, Exported>;
  /** Specifiers of `export * from`, and of a whole module handed on by `module.exports = require(…)`. */
  readonly stars: readonly string[];
  readonly borrowed: ReadonlyMap<string, Borrowed>;
  /** Top-level declarations by name: the initialiser of a constant, a class, a function. */
  readonly declared: ReadonlyMap<string, TSESTree.Node>;
  /** The types that variables are declared with. */
  readonly types: ReadonlyMap<string, TSESTree.TypeNode>;
  /** What the file and its functions put into a variable that is empty at first. */
  readonly given: ReadonlyMap<string, readonly TSESTree.Node[]>;
  /** What of that a `catch` puts there where its `try` has put something. */
  readonly instead: ReadonlyMap<string, readonly TSESTree.Node[]>;
}

interface Draft {
  exports: Map<string, Exported>;
  stars: string[];
  borrowed: Map<string, Borrowed>;
  declared: Map<string, TSESTree.Node>;
  types: Map<string, TSESTree.TypeNode>;
  /** Variables that are empty at first, with their names. */
  empty: Map<string, TSESTree.Identifier>;
}

const own = (node: TSESTree.Node): Exported => ({ kind: "own", node });
const borrow = (specifier: string, imported: string): Exported => ({ kind: "borrowed", from: { specifier, imported } });

const nameOfExport = (node: TSESTree.Identifier | TSESTree.StringLiteral): string => (node.type === "Identifier" ? node.name : node.value);

function addImport(draft: Draft, node: TSESTree.ImportDeclaration): void {
  for (const specifier of node.specifiers) {
    const imported =
      specifier.type === "ImportSpecifier" ? nameOfExport(specifier.imported) : specifier.type === "ImportDefaultSpecifier" ? "default" : "*";
    draft.borrowed.set(specifier.local.name, { specifier: node.source.value, imported });
  }
}

/** The specifier of `require("x")`, with the member taken of it, if an expression is one. */
export function requireOf(node: TSESTree.Node | null | undefined): Borrowed | undefined {
  const call = unwrap(node);
  if (call?.type === "MemberExpression") {
    const whole = requireOf(call.object);
    const name = staticName(call);
    return whole?.imported === "*" && name !== undefined ? { specifier: whole.specifier, imported: name } : undefined;
  }
  if (call?.type !== "CallExpression" || call.callee.type !== "Identifier" || call.callee.name !== "require") return undefined;
  const specifier = stringOf(call.arguments[0]);
  return specifier === undefined ? undefined : { specifier, imported: "*" };
}

function addVariable(draft: Draft, node: TSESTree.VariableDeclarator, isConstant: boolean): void {
  const required = requireOf(node.init);
  if (node.id.type === "Identifier") {
    if (required !== undefined) draft.borrowed.set(node.id.name, required);
    else if (node.init) draft.declared.set(node.id.name, node.init);
    if (node.id.typeAnnotation) draft.types.set(node.id.name, node.id.typeAnnotation.typeAnnotation);
    if (!isConstant && (!node.init || isEmptyValue(node.init))) draft.empty.set(node.id.name, node.id);
    return;
  }
  if (node.id.type !== "ObjectPattern" || required?.imported !== "*") return;
  for (const property of node.id.properties) {
    if (property.type !== "Property" || property.computed || property.value.type !== "Identifier") continue;
    const imported = staticName(property);
    if (imported !== undefined) draft.borrowed.set(property.value.name, { specifier: required.specifier, imported });
  }
}

function addDeclaration(draft: Draft, node: TSESTree.Node): string[] {
  switch (node.type) {
    case "VariableDeclaration":
      for (const declarator of node.declarations) addVariable(draft, declarator, node.kind === "const");
      return node.declarations.flatMap(({ id }) => namesInPattern(id));
    case "FunctionDeclaration":
    case "TSDeclareFunction":
    case "ClassDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
    case "TSEnumDeclaration":
      if (node.id === null) return [];
      draft.declared.set(node.id.name, node);
      return [node.id.name];
    case "TSImportEqualsDeclaration":
      if (node.moduleReference.type === "TSExternalModuleReference") {
        const specifier = stringOf(node.moduleReference.expression);
        if (specifier !== undefined) draft.borrowed.set(node.id.name, { specifier, imported: "*" });
      }
      return [node.id.name];
    default:
      return [];
  }
}

/** A local name as an export: what it was borrowed from, or its own declaration. */
function exportedName(draft: Draft, name: string): Exported | undefined {
  const borrowed = draft.borrowed.get(name);
  if (borrowed !== undefined) return { kind: "borrowed", from: borrowed };
  // What is put into a variable later is found by its name.
  const node = draft.empty.get(name) ?? draft.declared.get(name);
  return node === undefined ? undefined : own(node);
}

function addNamedExport(draft: Draft, node: TSESTree.ExportNamedDeclaration, later: (() => void)[]): void {
  if (node.declaration) {
    const names = addDeclaration(draft, node.declaration);
    later.push(() => {
      for (const name of names) draft.exports.set(name, exportedName(draft, name) ?? own(node));
    });
  }
  for (const { local, exported } of node.specifiers) {
    const [from, to] = [nameOfExport(local), nameOfExport(exported)];
    if (node.source) draft.exports.set(to, borrow(node.source.value, from));
    else later.push(() => draft.exports.set(to, exportedName(draft, from) ?? own(local)));
  }
}

function exportedExpression(draft: Draft, node: TSESTree.Node): Exported {
  const required = requireOf(node);
  if (required !== undefined) return { kind: "borrowed", from: required };
  const inner = unwrap(node) ?? node;
  return (inner.type === "Identifier" ? exportedName(draft, inner.name) : undefined) ?? own(inner);
}

/** `module.exports = …`, `exports.x = …`, `module.exports.x = …`. */
function addCommonJs(draft: Draft, node: TSESTree.ExpressionStatement): void {
  let assignment: TSESTree.Node = node.expression;
  const targets: TSESTree.Node[] = [];
  // `exports.a = exports.b = value`: each of them gets the value at the end.
  while (assignment.type === "AssignmentExpression") {
    targets.push(assignment.left);
    assignment = assignment.right;
  }
  for (const left of targets) addAssigned(draft, left, assignment);
}

function addAssigned(draft: Draft, left: TSESTree.Node, right: TSESTree.Node): void {
  if (left.type !== "MemberExpression") return;
  const name = staticName(left);
  const isModule = left.object.type === "Identifier" && left.object.name === "module" && name === "exports";
  if (isModule) {
    addWholeExport(draft, right);
  } else if (name !== undefined && isExports(left.object)) {
    draft.exports.set(name, exportedExpression(draft, right));
  }
}

function isExports(node: TSESTree.Node): boolean {
  if (node.type === "Identifier") return node.name === "exports";
  return node.type === "MemberExpression" && node.object.type === "Identifier" && node.object.name === "module" && staticName(node) === "exports";
}

/** A whole module that is handed on: `require("x")`, or a name for it. */
function addStar(draft: Draft, node: TSESTree.Node): void {
  const whole = requireOf(node) ?? (node.type === "Identifier" ? draft.borrowed.get(node.name) : undefined);
  if (whole?.imported === "*") draft.stars.push(whole.specifier);
}

function addWholeExport(draft: Draft, node: TSESTree.Node): void {
  draft.exports.set("default", exportedExpression(draft, node));
  addStar(draft, node);
  if (node.type !== "ObjectExpression") return;
  for (const property of node.properties) {
    if (property.type === "SpreadElement") addStar(draft, property.argument);
    const name = property.type === "Property" ? staticName(property) : undefined;
    if (property.type === "Property" && name !== undefined) draft.exports.set(name, exportedExpression(draft, property.value));
  }
}

/** The bodies of a function, or of those in an object or a class. */
function bodiesOf(node: TSESTree.Node | null | undefined): Body[] {
  const inner = unwrap(node);
  if (inner?.type === "AssignmentExpression") return bodiesOf(inner.right);
  if (inner?.type === "ObjectExpression") return bodiesInObject(inner);
  if (inner?.type === "ClassDeclaration" || inner?.type === "ClassExpression") return [...bodiesInClass(inner, false), ...bodiesInClass(inner, true)];
  return [bodyOf(inner)];
}

/** The bodies of the functions that stand at the top of a file, alone or in an object or a class, however they are exported. */
function bodiesIn(program: TSESTree.Program): Body[] {
  return program.body.flatMap((node) => {
    const declaration = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? node.declaration : node;
    if (declaration?.type === "VariableDeclaration") return declaration.declarations.flatMap(({ init }) => bodiesOf(init));
    return bodiesOf(declaration?.type === "ExpressionStatement" ? declaration.expression : declaration);
  });
}

/** What a file and its functions put into variables that are empty at first. */
function givenTo(names: Iterable<string>, program: TSESTree.Program): Pick<ModuleFacts, "given" | "instead"> {
  const given = new Map<string, readonly TSESTree.Node[]>();
  const instead = new Map<string, readonly TSESTree.Node[]>();
  let statements: readonly (TSESTree.Statement | undefined)[] | undefined;
  for (const name of names) {
    statements ??= [...program.body, ...bodiesIn(program)];
    const isTarget = (left: TSESTree.Node): boolean => left.type === "Identifier" && left.name === name;
    const nodes = allGivenIn(statements, isTarget);
    if (nodes.length > 0) given.set(name, nodes);
    const others = nodes.length > 1 ? allInsteadIn(statements, isTarget) : [];
    if (others.length > 0) instead.set(name, others);
  }
  return { given, instead };
}

/** Reads the facts off the tree of a file. */
export function moduleFacts(program: TSESTree.Program): ModuleFacts {
  const draft: Draft = { exports: new Map(), stars: [], borrowed: new Map(), declared: new Map(), types: new Map(), empty: new Map() };
  const later: (() => void)[] = [];
  for (const node of program.body) {
    if (node.type === "ImportDeclaration") addImport(draft, node);
    else if (node.type === "ExportNamedDeclaration") addNamedExport(draft, node, later);
    else if (node.type === "ExportAllDeclaration") {
      if (node.exported) draft.exports.set(nameOfExport(node.exported), borrow(node.source.value, "*"));
      else draft.stars.push(node.source.value);
    } else if (node.type === "ExportDefaultDeclaration") {
      const { declaration } = node;
      addDeclaration(draft, declaration);
      later.push(() => draft.exports.set("default", exportedExpression(draft, declaration)));
    } else if (node.type === "TSExportAssignment") {
      later.push(() => { addWholeExport(draft, node.expression); });
    } else if (node.type === "ExpressionStatement") later.push(() => { addCommonJs(draft, node); });
    else addDeclaration(draft, node);
  }
  // Names are looked up once all declarations are known: an export may stand above what it names.
  for (const step of later) step();
  return { ...draft, ...givenTo(draft.empty.keys(), program) };
}
