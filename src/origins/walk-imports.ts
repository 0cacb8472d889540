import type { TSESTree } from "@typescript-eslint/utils";
import { moduleFrame, type Frame } from "./frame.ts";
import { fileAt, targetOf } from "./project.ts";
import { readModule, readNames } from "./read-module.ts";
import type { Value } from "./value.ts";
import type { Walk } from "./walk.ts";

/** What a file takes from a specifier: of a package, of a file, or of a file that is not there. */
export function landingOf(walk: Walk, file: string, specifier: string, name: string): Value | undefined {
  const { project } = walk;
  const target = targetOf(project, file, specifier);
  if (target.kind === "package") return { kind: "export", specifier: target.specifier, path: name === "*" ? [] : [name] };
  const path = fileAt(project, target.path);
  if (path === undefined) return { kind: "missing", file: target.path, name };
  if (!project.model.follow) return undefined;
  const module: Value = { kind: "module", file: path };
  if (name === "*") return module;
  return name === "default" ? walk.exported(path, name) : walk.member(module, name);
}

/** True if a file that another hands on whole is seen to export no such name: it need not be gone through, and an index has many like it. */
function lacks({ project }: Walk, file: string, specifier: string, name: string): boolean {
  const target = targetOf(project, file, specifier);
  const path = target.kind === "file" && project.model.follow ? fileAt(project, target.path) : undefined;
  if (path === undefined) return false;
  const { names, stars } = readNames(path);
  return stars.length === 0 && !names.has(name);
}

/** The frame of what a file exports: `this` in a method of `module.exports = { … }` is what is exported. */
function frameOf(file: string, node: TSESTree.Node | undefined): Frame {
  const frame = moduleFrame(file);
  const whole = node?.type === "FunctionExpression" ? readModule(file).exports.get("default") : undefined;
  const self = whole?.kind === "own" && whole.node?.type === "ObjectExpression" ? whole.node : undefined;
  return self?.properties.some((one) => one.type === "Property" && one.value === node) === true ? { ...frame, self } : frame;
}

/** What a file exports under a name, itself or by what it hands on. */
export function exportedOf(walk: Walk, file: string, name: string): Value | undefined {
  const { exports, stars } = readModule(file);
  const exported = exports.get(name);
  if (exported?.kind === "borrowed") return walk.imported(file, exported.from.specifier, exported.from.imported);
  if (exported !== undefined) return walk.value(exported.node, frameOf(file, exported.node));
  // A CommonJS module is its own default export.
  if (name === "default") return exports.size > 0 ? { kind: "module", file } : undefined;
  for (const specifier of stars) {
    if (lacks(walk, file, specifier, name)) continue;
    const value = walk.imported(file, specifier, name);
    if (value !== undefined) return value;
  }
  return undefined;
}
