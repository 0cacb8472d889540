import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ESLint } from "eslint";
import { inject } from "vitest";
import { install, repository } from "./package.ts";
import { run, type Ran } from "./run.ts";

type Files = Readonly<Record<string, string>>;

/** A folder of its own, with files; outside the folder of the run, whose node_modules it must not see. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "layered-e2e-project-"));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A fresh project with the packed plugin and other packages, as a user would install them. */
export async function installed(packages: readonly string[], files: Files = {}): Promise<string> {
  const folder = folderOf({ "package.json": '{ "private": true, "type": "module" }', ...files });
  await install(folder, [inject("tarball"), ...packages]);
  return folder;
}

export const remove = (folder: string | undefined): void => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};

/** Puts a fixture into a project, with its workspace package where npm would link it. */
export function copyFixture(project: string, name: "broken-service" | "reference-service"): string {
  const folder = join(project, name);
  cpSync(join(repository, "fixtures", name), folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  if (name === "broken-service") {
    mkdirSync(join(folder, "node_modules", "@broken-service"), { recursive: true });
    symlinkSync(join(folder, "packages", "user-data"), join(folder, "node_modules", "@broken-service", "user-data"), "junction");
  }
  return folder;
}

/** The command line of ESLint as the project has it. */
export function eslint(project: string, args: readonly string[], { cwd = project, node = process.execPath } = {}): Promise<Ran> {
  return run(node, [join(project, "node_modules", "eslint", "bin", "eslint.js"), ...args], cwd);
}

/** What ESLint says of a folder; fails if it has more to say than findings. */
export async function results(project: string, options: { cwd?: string; node?: string; args?: readonly string[] } = {}): Promise<ESLint.LintResult[]> {
  const { stdout, stderr } = await eslint(project, ["--format", "json", ...(options.args ?? ["."])], options);
  if (stderr !== "" || stdout === "") throw new Error(`ESLint did not lint: ${stderr}${stdout}`);
  return JSON.parse(stdout) as ESLint.LintResult[];
}

/** The findings as `path:line:column rule`. */
export const findings = (root: string, found: readonly ESLint.LintResult[]): string[] =>
  found.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath.slice(root.length + 1).replaceAll("\\", "/")}:${String(line)}:${String(column)} ${ruleId ?? message}`),
  );
