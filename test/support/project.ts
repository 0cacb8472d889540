import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { afterAll } from "vitest";
import layered from "../../src/index.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Files by path; a package.json is added where there is none. */
export type Files = Readonly<Record<string, string>>;

/** A project in a temporary folder, linted by the real ESLint. */
export interface TempProject {
  readonly root: string;
  write(files: Files): void;
  remove(path: string): void;
  /** The messages for some files, as `path:line:column messageId`. */
  lint(options?: LintOptions): Promise<string[]>;
  messages(options?: LintOptions): Promise<Linter.LintMessage[]>;
  /** All of that from one run, with its times. */
  judged(options?: LintOptions): Promise<Judged>;
}

/** What a run found, the milliseconds that the slowest rule took for one file at most, and those that the run kept the processor busy. */
export interface Judged {
  readonly lines: string[];
  readonly messages: Linter.LintMessage[];
  readonly slowest: number;
  readonly busy: number;
}

export interface LintOptions {
  readonly tier?: "recommended" | "strict";
  readonly settings?: unknown;
  readonly patterns?: readonly string[];
  /** Seen from the project's root. */
  readonly cwd?: string;
}

/** Makes a project; it is removed after the test file. */
export function tempProject(files: Files, name = "layered-"): TempProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), name)));
  made.push(root);
  const write = (more: Files): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write({ "package.json": '{"name":"project","type":"module"}', ...files });

  async function results({ tier = "recommended", settings, patterns = ["."], cwd = "." }: LintOptions = {}): Promise<ESLint.LintResult[]> {
    const eslint = new ESLint({
      cwd: join(root, cwd),
      overrideConfigFile: true,
      errorOnUnmatchedPattern: false,
      stats: true,
      overrideConfig: [
        { files: ["**/*.{ts,mts,cts,tsx}"], languageOptions: { parser } },
        ...(layered.configs[tier] as Linter.Config[]),
        ...(settings === undefined ? [] : [{ settings: { layered: settings } }]),
      ],
    });
    return eslint.lintFiles([...patterns]);
  }

  const linesOf = (found: readonly ESLint.LintResult[]): string[] =>
    found.flatMap(({ filePath, messages }) => messages.map(({ line, column, messageId, message }) => `${filePath.slice(root.length + 1)}:${String(line)}:${String(column)} ${messageId ?? message}`));

  return {
    root,
    write,
    remove: (path) => { rmSync(join(root, path), { recursive: true, force: true }); },
    async lint(options) {
      return linesOf(await results(options));
    },
    async messages(options) {
      return (await results(options)).flatMap(({ messages }) => messages);
    },
    async judged(options) {
      const before = process.cpuUsage();
      const found = await results(options);
      const { user } = process.cpuUsage(before);
      const passes = found.flatMap(({ stats }) => stats?.times.passes ?? []);
      return {
        lines: linesOf(found),
        messages: found.flatMap(({ messages }) => messages),
        slowest: Math.max(0, ...passes.flatMap(({ rules = {} }) => Object.values(rules).map(({ total }) => total))),
        busy: user / 1000,
      };
    },
  };
}
