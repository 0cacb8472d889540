import type { TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "./frame.ts";
import type { Project } from "./project.ts";
import type { Value } from "./value.ts";

/** Following one value: what the parts of it ask of each other. Each is undefined where it cannot be told. */
export interface Walk {
  readonly project: Project;
  /** Counts a step; false once the way is too long. */
  step(): boolean;
  /** What an expression, or a declaration, stands for. */
  value(node: TSESTree.Node | null | undefined, frame: Frame): Value | undefined;
  /** What anything of a type is. */
  typed(type: TSESTree.TypeNode, frame: Frame): Value | undefined;
  /** What a file takes from a specifier: an export, or "*" for the module. */
  imported(file: string, specifier: string, name: string): Value | undefined;
  /** What a file of the project exports. */
  exported(file: string, name: string): Value | undefined;
  member(of: Value | undefined, name: string | undefined): Value | undefined;
  /** What calling a value returns. */
  result(of: Value | undefined, args: readonly TSESTree.Node[], frame: Frame): Value | undefined;
}
