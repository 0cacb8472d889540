import { lintedSpecifiers } from "./linted-specifiers.ts";
import { fileAt, targetOf, type Project } from "./project.ts";
import { ProjectMemo } from "./project-memo.ts";
import { readSpecifiers } from "./read-module.ts";

/** Where a file takes from: files on the disk, and specifiers of packages, which may have another name in package.json's `imports`. */
export interface Sources {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

function sourcesOf(project: Project, from: string, specifiers: readonly string[]): Sources {
  const files: string[] = [];
  const packages: string[] = [];
  for (const specifier of specifiers) {
    const target = targetOf(project, from, specifier);
    const file = target.kind === "file" ? fileAt(project, target.path) : undefined;
    if (target.kind === "package") packages.push(target.specifier);
    else if (file !== undefined) files.push(file);
  }
  return { files, packages };
}

const known = new ProjectMemo<Sources | undefined>();

/** Where a file on the disk takes from, read off its text; undefined if only its tree can tell. */
export function sourcesAt(project: Project, file: string): Sources | undefined {
  const memo = known.of(project);
  let sources = memo.get(file);
  if (sources === undefined && !memo.has(file)) {
    const specifiers = readSpecifiers(file);
    sources = specifiers && sourcesOf(project, file, specifiers);
    memo.set(file, sources);
  }
  return sources;
}

interface Linted {
  readonly project: Project;
  readonly text: string;
  readonly sources: Sources | undefined;
}

const memory: { last: Linted | undefined } = { last: undefined };

/** Where the linted file takes from, read off its text once for all rules that ask one after the other; undefined if only its tree can tell. */
export function lintedSources(project: Project, text: string): Sources | undefined {
  const { last } = memory;
  if (last?.project === project && last.text === text) return last.sources;
  const specifiers = lintedSpecifiers(project.file, text);
  const sources = specifiers && sourcesOf(project, project.file, specifiers);
  memory.last = { project, text, sources };
  return sources;
}
