import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "./frame.ts";
import type { Project } from "./project.ts";
import type { Value } from "./value.ts";
import type { Walk } from "./walk.ts";
import { callableOf, resultOf } from "./walk-calls.ts";
import { valueOf } from "./walk-expressions.ts";
import { exportedOf, landingOf } from "./walk-imports.ts";
import { memberOf } from "./walk-members.ts";
import { valueOfType } from "./walk-types.ts";

/** How many steps a value is followed before the way is given up. */
const patience = 40;

/** Follows values through one project. */
export class Tracer {
  readonly #imports = new Map<string, Value | undefined>();
  readonly #walk: Walk;
  #steps = 0;

  constructor(project: Project) {
    const walk: Walk = {
      project,
      step: () => (this.#steps += 1) <= patience,
      value: (node, frame) => valueOf(walk, node, frame),
      typed: (type, frame) => valueOfType(walk, type, frame),
      imported: (file, specifier, name) => this.#imported(file, specifier, name),
      exported: (file, name) => exportedOf(walk, file, name),
      member: (of, name) => memberOf(walk, of, name),
      result: (of, args, frame) => resultOf(walk, of, args, frame),
    };
    this.#walk = walk;
  }

  /** What an expression stands for; undefined if it cannot be told. */
  trace(node: TSESTree.Node | null | undefined, frame: Frame): Value | undefined {
    this.#steps = 0;
    return this.#walk.value(node, frame);
  }

  /** What a declared type makes of a value: an instance of what the type names. */
  traceType(type: TSESTree.TypeNode, frame: Frame): Value | undefined {
    this.#steps = 0;
    return this.#walk.typed(type, frame);
  }

  /** The class that a class extends. */
  superOf(value: Extract<Value, { kind: "class" }>): Value | undefined {
    this.#steps = 0;
    return callableOf(this.#walk, this.#walk.value(value.node.superClass, value.frame));
  }

  /** Each name is looked up once for a linted file, and a circle ends where it closes. */
  #imported(file: string, specifier: string, name: string): Value | undefined {
    const key = `${file}\0${specifier}\0${name}`;
    if (this.#imports.has(key)) return this.#imports.get(key);
    if (!this.#walk.step()) return undefined;
    // Met again on its own way, it is a circle, and stands for nothing.
    this.#imports.set(key, undefined);
    const value = landingOf(this.#walk, file, specifier, name);
    this.#imports.set(key, value);
    return value;
  }
}
