import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The repository of the plugin. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url));

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder, removed after the test file. */
export function tempFolder(name = "layered-e2e-"): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  made.push(folder);
  return folder;
}

let packed: string | undefined;

/** The tarball of `npm pack`, as a user gets it. The build has to be there. */
export function tarball(): string {
  if (packed === undefined) {
    const folder = tempFolder("layered-pack-");
    const printed = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], { cwd: repository, encoding: "utf8" });
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
    packed = join(folder, filename);
  }
  return packed;
}

interface OwnPackage {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** A package with the version that the repository itself uses. */
export function own(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as OwnPackage;
  return `${name}@${devDependencies[name] ?? "latest"}`;
}

/** What a command did. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** Both outputs, for a message that shows what went wrong. */
  readonly output: string;
}

/** A fresh project with the packed plugin, ESLint and whatever else it is told to install. */
export class Project {
  readonly root = tempFolder();

  constructor(files: Readonly<Record<string, string>>, packages: readonly string[] = []) {
    this.write({ "package.json": '{ "name": "backend", "private": true, "type": "module" }\n', ...files });
    const install = ["install", "--save-dev", "--save-exact", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", tarball(), own("eslint"), ...packages];
    const { code, output } = this.run("npm", ...install);
    if (code !== 0) throw new Error(output);
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true });
      writeFileSync(this.path(path), text);
    }
  }

  /** Runs a command in the project, its own tools first, without what the environment says of colours, git or CI. */
  run(command: string, ...args: readonly string[]): Ran {
    return this.runIn(".", command, ...args);
  }

  runIn(folder: string, command: string, ...args: readonly string[]): Ran {
    const kept = Object.entries(process.env).filter(([key]) => !/^(?:GIT_|CI$|NODE_OPTIONS$|VITEST|NO_COLOR$|FORCE_COLOR$|TURBO_|npm_)/.test(key));
    const env = { ...Object.fromEntries(kept), PATH: [this.path("node_modules/.bin"), process.env["PATH"]].join(delimiter), NO_COLOR: "1", DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", NX_DAEMON: "false", NX_TUI: "false" };
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: this.path(folder), encoding: "utf8", env, maxBuffer: 1 << 27 });
    if (error !== undefined) throw error;
    return { code: status, stdout, output: `$ ${[command, ...args].join(" ")}\n${stdout}${stderr}` };
  }

  /** Makes it a git repository with everything in it committed, hooks left out. */
  git(): void {
    if (!existsSync(this.path(".gitignore"))) this.write({ ".gitignore": "node_modules/\n" });
    const settings = [["user.name", "Test"], ["user.email", "test@example.com"], ["commit.gpgsign", "false"]] as const;
    this.run("git", "init", "--quiet");
    for (const [key, value] of settings) this.run("git", "config", key, value);
    this.run("git", "add", ".");
    this.run("git", "commit", "--quiet", "--no-verify", "--message", "Begin");
  }
}

/** The config of nearly every project here. */
export const config = `import { defineConfig } from "eslint/config";
import layered from "eslint-plugin-layered";

export default defineConfig([layered.configs.recommended]);
`;

/** A controller that reaches a repository, and one that does as it should. */
export const wrong = 'import { find } from "../repositories/user.repository.js";\n\nexport const show = () => find();\n';
export const right = 'import { find } from "../services/user.service.js";\n\nexport const show = () => find();\n';

/** A small service in layers. */
export const backend = {
  "eslint.config.js": config,
  "src/controllers/user.controller.js": right,
  "src/services/user.service.js": 'export { find } from "../repositories/user.repository.js";\n',
  "src/repositories/user.repository.js": "export const find = () => 1;\n",
} as const;
