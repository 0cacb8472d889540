import type { TSESTree } from "@typescript-eslint/utils";
import { globalRequestTypes, isRequestType } from "../../catalog/request-types.ts";
import { isStatusVocabulary } from "../../catalog/status-vocabularies.ts";
import type { Frame } from "../../origins/frame.ts";
import { requireOf } from "../../origins/module-facts.ts";
import { isDefined, staticName, stringOf, unwrap } from "../../origins/nodes.ts";
import type { Tracer } from "../../origins/tracer.ts";

/** What a layer below HTTP must not take from a package in `strict`, as data. */
export interface HttpName {
  readonly kind: "status" | "request";
  readonly name: string;
  readonly specifier: string;
  readonly node: TSESTree.Node;
  /** True for a use of a module as a whole, which may have many. */
  readonly isUse?: true;
}

export type Naming =
  | TSESTree.ImportDeclaration
  | TSESTree.ExportNamedDeclaration
  | TSESTree.TSImportEqualsDeclaration
  | TSESTree.VariableDeclarator
  | TSESTree.MemberExpression
  | TSESTree.TSQualifiedName
  | TSESTree.TSImportType;

function kindOf(specifier: string, path: readonly string[]): HttpName["kind"] | undefined {
  if (isStatusVocabulary(specifier, path)) return "status";
  return isRequestType(specifier, path) ? "request" : undefined;
}

function named(node: TSESTree.Node, name: string, specifier: string, path: readonly string[]): HttpName | undefined {
  const kind = kindOf(specifier, path);
  return kind && { kind, name, specifier, node };
}

/** A name that is taken from a module: by an import, or as a part of `require`. */
function taken(node: TSESTree.Node, local: TSESTree.Identifier, tracer: Tracer, frame: Frame): HttpName | undefined {
  const value = tracer.trace(local, frame);
  return value?.kind === "export" ? named(node, local.name, value.specifier, value.path) : undefined;
}

const isLoaded = (node: TSESTree.Node | null): boolean => requireOf(node) !== undefined || unwrap(node)?.type === "ImportExpression";

/** True for a name that stands for a module or a part of one: `import * as express`, `const { constants } = require("http2")`. Asked before it is followed. */
function isModule(node: TSESTree.Identifier, frame: Frame): boolean {
  const binding = frame.bindingOf(node);
  return binding?.kind === "import" || (binding?.kind === "node" && isLoaded(binding.node)) || (binding?.kind === "part" && isLoaded(binding.of));
}

/** The names that a declaration takes from a module: `const { HttpStatus } = require("@nestjs/common")`. */
function declared({ id, init }: TSESTree.VariableDeclarator, frame: Frame): readonly (readonly [TSESTree.Node, TSESTree.Identifier])[] {
  const isTaken = init?.type === "Identifier" ? id.type === "ObjectPattern" && isModule(init, frame) : isLoaded(init);
  if (!isTaken) return [];
  if (id.type === "Identifier") return [[id, id]];
  return id.type === "ObjectPattern" ? id.properties.flatMap((property) => (property.type === "Property" && property.value.type === "Identifier" ? [[property, property.value] as const] : [])) : [];
}

interface Chain {
  readonly root: TSESTree.Identifier;
  readonly keys: readonly string[];
}

/** What a member is taken of, and by what names: `nest.HttpStatus`, `express.Request`. */
function chainOf(node: TSESTree.Node): Chain | undefined {
  if (node.type === "Identifier") return { root: node, keys: [] };
  const [of, key] = node.type === "TSQualifiedName" ? [node.left, node.right.name] : node.type === "MemberExpression" ? [unwrap(node.object), staticName(node)] : [];
  const chain = of && key !== undefined ? chainOf(of) : undefined;
  return chain && key !== undefined ? { root: chain.root, keys: [...chain.keys, key] } : undefined;
}

/** A member of a whole module. One of what is reported itself says no more. */
function used(node: TSESTree.MemberExpression | TSESTree.TSQualifiedName, tracer: Tracer, frame: Frame): HttpName | undefined {
  const chain = chainOf(node);
  if (chain === undefined) return undefined;
  const { root, keys } = chain;
  const name = [root.name, ...keys].join(".");
  if (globalRequestTypes.includes(name)) return frame.bindingOf(root)?.kind === "global" ? { kind: "request", name, specifier: "express", node, isUse: true } : undefined;
  const value = isModule(root, frame) ? tracer.trace(root, frame) : undefined;
  if (value?.kind !== "export" || kindOf(value.specifier, [...value.path, ...keys.slice(0, -1)]) !== undefined) return undefined;
  const found = named(node, name, value.specifier, [...value.path, ...keys]);
  return found && { ...found, isUse: true };
}

/** A type by `import()`. */
function imported(node: TSESTree.TSImportType): HttpName | undefined {
  const keys: string[] = [];
  for (let at: TSESTree.EntityName | null = node.qualifier; at !== null; at = at.type === "TSQualifiedName" ? at.left : null) {
    keys.unshift(at.type === "TSQualifiedName" ? at.right.name : at.type === "Identifier" ? at.name : "this");
  }
  const specifier = stringOf(node.source);
  return specifier === undefined ? undefined : named(node, keys.length === 0 ? specifier : keys.join("."), specifier, keys);
}

const heritages: ReadonlySet<string> = new Set(["TSInterfaceHeritage", "TSClassImplements"]);

/** True for a name that is a type where it stands. What runs is no type of a request: `express.Router()`, a part of `require`. */
const isType = (node: TSESTree.MemberExpression | TSESTree.TSQualifiedName): boolean => node.type === "TSQualifiedName" || heritages.has(node.parent.type);

const isStatus = ({ kind }: HttpName): boolean => kind === "status";

/** The HTTP status constants and the types of requests and responses that a node takes from packages. */
export function httpNamesIn(node: Naming, tracer: Tracer, frame: Frame): readonly HttpName[] {
  switch (node.type) {
    case "ImportDeclaration":
      return node.specifiers.map((one) => taken(one, one.local, tracer, frame)).filter(isDefined);
    case "ExportNamedDeclaration":
      return node.source === null ? [] : node.specifiers.map((one) => (one.local.type === "Identifier" ? named(one, one.local.name, node.source.value, [one.local.name]) : undefined)).filter(isDefined);
    case "TSImportEqualsDeclaration":
      return [taken(node, node.id, tracer, frame)].filter(isDefined);
    case "VariableDeclarator":
      return declared(node, frame).map(([at, local]) => taken(at, local, tracer, frame)).filter(isDefined).filter(isStatus);
    case "TSImportType":
      return [imported(node)].filter(isDefined);
    default:
      return node.parent.type === "TSImportType" ? [] : [used(node, tracer, frame)].filter(isDefined).filter((found) => isStatus(found) || isType(node));
  }
}
