import type { TSESTree } from "@typescript-eslint/utils";
import { moduleFrame, type Binding, type Frame } from "./frame.ts";
import { requireOf } from "./module-facts.ts";
import { anyMember } from "../catalog/http-errors.ts";
import { ancestorsOf, staticName, stringOf, unwrap } from "./nodes.ts";
import { fileAt, targetOf, type Project } from "./project.ts";
import { readModule } from "./read-module.ts";
import { fieldOf, staticFieldOf } from "./fields.ts";
import { returnedBy } from "./returns.ts";
import type { ClassNode, FunctionNode, Value } from "./value.ts";

/** How many steps a value is followed before the way is given up. */
const patience = 40;

/** The name of a member, numbers included; a key that is only known at run time may be any. */
function memberName(node: TSESTree.MemberExpression): string | undefined {
  const { property } = node;
  if (property.type === "Literal" && typeof property.value === "number") return String(property.value);
  return staticName(node) ?? (node.computed ? anyMember : undefined);
}

/** Follows values through one project. */
export class Tracer {
  readonly #project: Project;
  readonly #imports = new Map<string, Value | undefined>();
  #steps = 0;

  constructor(project: Project) {
    this.#project = project;
  }

  /** What an expression stands for; undefined if it cannot be told. */
  trace(node: TSESTree.Node | null | undefined, frame: Frame): Value | undefined {
    this.#steps = 0;
    return this.#value(node, frame);
  }

  /** What a declared type makes of a value: an instance of what the type names. */
  traceType(type: TSESTree.TypeNode, frame: Frame): Value | undefined {
    this.#steps = 0;
    return this.#typed(type, frame);
  }

  /** The class that a class extends. */
  superOf(value: Extract<Value, { kind: "class" }>): Value | undefined {
    this.#steps = 0;
    return this.#value(value.node.superClass, value.frame);
  }

  #value(node: TSESTree.Node | null | undefined, frame: Frame): Value | undefined {
    this.#steps += 1;
    const inner = unwrap(node);
    if (inner === undefined || this.#steps > patience) return undefined;
    const required = requireOf(inner);
    if (required !== undefined && this.#isGlobalRequire(inner, frame)) return this.#imported(frame.file, required.specifier, required.imported);
    switch (inner.type) {
      case "Identifier":
        return this.#name(inner, frame);
      case "ThisExpression":
        return this.#this(inner, frame);
      case "MemberExpression":
        return this.#member(this.#value(inner.object, frame), memberName(inner));
      case "NewExpression":
        return this.#instance(this.#value(inner.callee, frame), inner.arguments, frame);
      case "CallExpression":
        return this.#result(this.#value(inner.callee, frame), inner.arguments, frame);
      case "ImportExpression": {
        const specifier = stringOf(inner.source);
        return specifier === undefined ? undefined : this.#imported(frame.file, specifier, "*");
      }
      case "ClassDeclaration":
      case "ClassExpression":
        return { kind: "class", node: inner, frame };
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "TSDeclareFunction":
        return { kind: "function", node: inner, frame };
      case "ObjectExpression":
        return { kind: "object", node: inner, frame };
      case "TSTypeAliasDeclaration":
        return this.#typed(inner.typeAnnotation, frame);
      case "TSInterfaceDeclaration":
        return this.#interface(inner, frame);
      case "AssignmentExpression":
        return this.#value(inner.right, frame);
      case "ConditionalExpression":
        return this.#value(inner.consequent, frame) ?? this.#value(inner.alternate, frame);
      case "LogicalExpression":
        return this.#value(inner.left, frame) ?? this.#value(inner.right, frame);
      case "SequenceExpression":
        return this.#value(inner.expressions.at(-1), frame);
      default:
        return undefined;
    }
  }

  /** `require` is a name like another: where a file declares it, it is not the loader. */
  #isGlobalRequire(node: TSESTree.Node, frame: Frame): boolean {
    const call = node.type === "MemberExpression" ? unwrap(node.object) : node;
    return call?.type === "CallExpression" && call.callee.type === "Identifier" && frame.bindingOf(call.callee)?.kind === "global";
  }

  #name(node: TSESTree.Identifier, frame: Frame): Value | undefined {
    const binding = frame.bindingOf(node);
    return binding === undefined ? undefined : this.#bound(binding, node, frame);
  }

  #bound(binding: Binding, node: TSESTree.Identifier, frame: Frame): Value | undefined {
    switch (binding.kind) {
      case "global":
        return { kind: "global", name: node.name };
      case "import":
        return this.#imported(frame.file, binding.specifier, binding.imported);
      case "typed":
        return binding.keys.reduce<Value | undefined>((value, key) => this.#member(value, key), this.#typed(binding.type, frame));
      case "part":
        return binding.keys.reduce<Value | undefined>((value, key) => this.#member(value, key), this.#value(binding.of, frame));
      case "node":
        return this.#value(binding.node, frame);
    }
  }

  #imported(file: string, specifier: string, imported: string): Value | undefined {
    const key = `${file}\0${specifier}\0${imported}`;
    if (this.#imports.has(key)) return this.#imports.get(key);
    this.#steps += 1;
    if (this.#steps > patience) return undefined;
    // Met again on its own way, it is a circle, and stands for nothing.
    this.#imports.set(key, undefined);
    const value = this.#landed(file, specifier, imported);
    this.#imports.set(key, value);
    return value;
  }

  #landed(file: string, specifier: string, imported: string): Value | undefined {
    const target = targetOf(this.#project, file, specifier);
    if (target.kind === "package") return { kind: "export", specifier: target.specifier, path: imported === "*" ? [] : [imported] };
    const path = fileAt(this.#project, target.path);
    if (path === undefined) return { kind: "missing", file: target.path, name: imported };
    if (!this.#project.model.follow) return undefined;
    return imported === "*" ? { kind: "module", file: path } : this.#exported(path, imported);
  }

  #exported(file: string, name: string): Value | undefined {
    const { exports, stars } = readModule(file);
    const exported = exports.get(name);
    if (exported?.kind === "borrowed") return this.#imported(file, exported.from.specifier, exported.from.imported);
    if (exported !== undefined) return this.#value(exported.node, moduleFrame(file));
    // A CommonJS module is its own default export.
    if (name === "default") return exports.size > 0 ? { kind: "module", file } : undefined;
    for (const specifier of stars) {
      const value = this.#imported(file, specifier, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #this(node: TSESTree.ThisExpression, frame: Frame): Value | undefined {
    for (const at of ancestorsOf(node)) {
      if (at.type === "ClassDeclaration" || at.type === "ClassExpression") {
        return { kind: "instance", of: { kind: "class", node: at, frame }, declared: false, args: [], frame };
      }
    }
    return undefined;
  }

  #member(of: Value | undefined, name: string | undefined): Value | undefined {
    if (of === undefined || name === undefined) return undefined;
    switch (of.kind) {
      case "export":
        return { ...of, path: [...of.path, name] };
      case "module":
        return this.#exported(of.file, name);
      case "missing":
        return of.name === "*" || of.name === "default" ? { ...of, name } : { kind: "member", of, name };
      case "object":
        return this.#property(of.node, name, of.frame);
      case "class": {
        const node = staticFieldOf(of.node, name);
        return node === undefined ? { kind: "member", of, name } : this.#field(node, of.frame);
      }
      case "instance":
        return (of.of.kind === "class" ? this.#ofClass(of.of.node, of.of.frame, name) : undefined) ?? { kind: "member", of, name };
      default:
        return { kind: "member", of, name };
    }
  }

  #property(node: TSESTree.ObjectExpression, name: string, frame: Frame): Value | undefined {
    const property = node.properties.find((one) => one.type === "Property" && staticName(one) === name);
    return property?.type === "Property" ? this.#value(property.value, frame) : undefined;
  }

  /** A field of a class, or one that it inherits. */
  #ofClass(node: ClassNode, frame: Frame, name: string): Value | undefined {
    this.#steps += 1;
    if (this.#steps > patience) return undefined;
    const field = fieldOf(node, name);
    if (field !== undefined) return this.#field(field, frame);
    const parent = this.#value(node.superClass, frame);
    return parent?.kind === "class" ? this.#ofClass(parent.node, parent.frame, name) : undefined;
  }

  #field(field: ReturnType<typeof fieldOf>, frame: Frame): Value | undefined {
    if (field === undefined) return undefined;
    if (field.value !== undefined) {
      const value = this.#value(field.value, frame);
      if (value !== undefined) return value;
    }
    return field.type === undefined ? undefined : this.#typed(field.type, frame);
  }

  #instance(of: Value | undefined, args: readonly TSESTree.Node[], frame: Frame): Value | undefined {
    const made = this.#callable(of);
    return made === undefined ? undefined : { kind: "instance", of: made, declared: false, args, frame };
  }

  /** A CommonJS module that is called is its own default export. */
  #callable(of: Value | undefined): Value | undefined {
    return of?.kind === "module" ? this.#exported(of.file, "default") : of;
  }

  #result(callee: Value | undefined, args: readonly TSESTree.Node[], frame: Frame): Value | undefined {
    const of = this.#callable(callee);
    if (of === undefined) return undefined;
    return (of.kind === "function" ? this.#returned(of.node, of.frame) : undefined) ?? { kind: "result", of, args, frame };
  }

  /** What a function of the project hands back, by its code or by its declared type. */
  #returned(node: FunctionNode, frame: Frame): Value | undefined {
    for (const expression of returnedBy(node)) {
      const value = this.#value(expression, frame);
      if (value !== undefined && value.kind !== "global") return value;
    }
    return node.returnType ? this.#typed(node.returnType.typeAnnotation, frame) : undefined;
  }

  #typed(type: TSESTree.TypeNode, frame: Frame): Value | undefined {
    this.#steps += 1;
    if (this.#steps > patience) return undefined;
    if (type.type === "TSUnionType" || type.type === "TSIntersectionType") {
      return type.types.map((one) => this.#typed(one, frame)).find((value) => value !== undefined);
    }
    if (type.type === "TSImportType") return this.#importType(type, frame);
    if (type.type === "TSTypeQuery") return type.exprName.type === "Identifier" ? this.#name(type.exprName, frame) : undefined;
    if (type.type !== "TSTypeReference") return undefined;
    const [argument] = type.typeArguments?.params ?? [];
    if (type.typeName.type === "Identifier" && argument !== undefined && /^(?:Promise|Awaited|Readonly|NonNullable|InstanceType|ReturnType)$/.test(type.typeName.name)) {
      return this.#typed(argument, frame);
    }
    return this.#declaredAs(this.#typeName(type.typeName, frame), frame);
  }

  #importType({ source, qualifier }: TSESTree.TSImportType, frame: Frame): Value | undefined {
    if (qualifier?.type !== "Identifier") return undefined;
    return this.#declaredAs(this.#imported(frame.file, source.value, qualifier.name), frame);
  }

  #typeName(node: TSESTree.EntityName, frame: Frame): Value | undefined {
    if (node.type === "TSQualifiedName") return this.#member(this.#typeName(node.left, frame), node.right.name);
    if (node.type !== "Identifier") return undefined;
    const binding = frame.bindingOf(node);
    return binding === undefined ? undefined : this.#bound(binding, node, frame);
  }

  /** An interface stands for what it extends. */
  #interface(node: TSESTree.TSInterfaceDeclaration, frame: Frame): Value | undefined {
    return node.extends.map(({ expression }) => this.#value(expression, frame)).find((value) => value !== undefined);
  }

  #declaredAs(of: Value | undefined, frame: Frame): Value | undefined {
    if (of === undefined || of.kind === "global" || of.kind === "instance" || of.kind === "result") return of;
    return { kind: "instance", of, declared: true, args: [], frame };
  }
}
