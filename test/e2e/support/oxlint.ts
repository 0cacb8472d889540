import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Preset } from "./expectations.ts";
import { repository } from "./package.ts";
import { run, type Ran } from "./run.ts";

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

interface Diagnostic {
  readonly message: string;
  readonly code?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

interface Options {
  readonly cwd?: string;
  readonly node?: string;
}

/** The command line of oxlint as the project has it. */
function runOxlint(project: string, { cwd = project, node = process.execPath }: Options, ...args: readonly string[]): Promise<Ran> {
  return run(node, [join(project, "node_modules", "oxlint", "bin", "oxlint"), ...args, "."], cwd);
}

function findingOf({ message, code, filename, labels: [label] }: Diagnostic): Finding {
  if (code === undefined || label === undefined) throw new Error(message);
  const { line, column } = label.span;
  return { path: filename.replaceAll("\\", "/"), line, column, rule: code.replace(/^layered\((.*)\)$/, "$1"), message };
}

const inOrder = (one: Finding, other: Finding): number => (one.path === other.path ? one.line - other.line || one.column - other.column : one.path < other.path ? -1 : 1);

/** What oxlint finds in a folder, in order. Throws what oxlint says if it has more to say than findings. */
export const oxlint = Object.assign(
  async (project: string, options: Options): Promise<Finding[]> => {
    const { stdout, stderr } = await runOxlint(project, options, "--format", "json");
    if (!stdout.startsWith("{")) throw new Error(`oxlint did not lint: ${stderr}${stdout}`);
    return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics.map(findingOf).sort(inOrder);
  },
  { run: (project: string, options: Options): Promise<Ran> => runOxlint(project, options) },
);

/** Findings in the form of fixtures/broken-service.messages.json, without the ids, which oxlint keeps to itself. */
export const said = (found: readonly Finding[]): string[] => found.map(({ path, line, column, rule, message }) => `${path}:${String(line)}:${String(column)} ${rule}: ${message}`).sort();

/** What is on record for a preset, without suggestions and without .sql files, which oxlint does not lint. */
export function wordsOf(preset: Preset): string[] {
  const record = JSON.parse(readFileSync(join(repository, "fixtures", "broken-service.messages.json"), "utf8")) as Record<string, string[]>;
  const lines = Object.entries(record).filter(([path]) => !path.endsWith(".sql")).flatMap(([path, words]) => words.map((one) => [path, one] as const));
  const own = lines.flatMap(([path, one]) => {
    const [, place, only, rule, message] = /^(\d+:\d+) (?:\((\w+)\) )?([\w-]+)\/\w+: (.*?)(?: \[[^\]]+\])*$/s.exec(one) ?? [];
    return only === undefined || only === preset ? [`${path}:${String(place)} ${String(rule)}: ${String(message)}`] : [];
  });
  return own.sort();
}
