import { join } from "node:path";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, inject, it } from "vitest";
import { repository } from "./support/package.ts";
import { folderOf, remove } from "./support/project.ts";
import { run, type Ran } from "./support/run.ts";
import { blocksOf, commandsOf, filesOf } from "./tools/docs.ts";

const page = "docs/getting-started.md";
const headings = [...readFileSync(join(repository, page), "utf8").matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? "");

/** What a project of each kind has before it has the plugin: as its generator makes it, or as `npm init` and a first install do. */
const begun: Readonly<Record<string, readonly [type: "commonjs" | "module", ...packages: string[]]>> = {
  "NestJS 12, with oxlint": ["module", "@nestjs/common@12", "reflect-metadata", "rxjs@7", "oxlint@1", "typescript@6"],
  "NestJS 11, with ESLint, typescript-eslint and prettier": ["commonjs", "@nestjs/common@11", "reflect-metadata", "rxjs@7", "@eslint/js@9", "eslint@9", "eslint-config-prettier@10", "eslint-plugin-prettier@5", "globals@17", "prettier@3",
    "typescript@5", "typescript-eslint@8"],
  "Express, in JavaScript": ["commonjs", "express@5"],
  "Express, in TypeScript": ["commonjs", "express@5", "http-errors@2", "@types/http-errors@2", "typescript@6"],
  Fastify: ["module", "fastify@5", "typescript@6"],
  Hono: ["module", "hono@4", "typescript@5"],
  Koa: ["module", "koa@3", "@types/koa", "typescript@6"],
  "When nothing is reported": ["module", "typescript@6"],
};

/** What `nest new` writes as far as linting with types needs it. */
const tsconfig = '{ "compilerOptions": { "module": "nodenext", "target": "ES2023", "strict": true, "experimentalDecorators": true, "emitDecoratorMetadata": true, "skipLibCheck": true } }';

const folded = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

let project: string | undefined;
afterEach(() => { remove(project); });

// npm has warnings about the machine that it runs on.
const shell = (command: string, cwd: string): Promise<Ran> => run("sh", ["-c", `export npm_config_loglevel=error; ${command}`], cwd);

it("each section is run", () => {
  expect(headings).toEqual(Object.keys(begun));
});

describe.each(headings)("%s", (heading) => {
  it("installs without a complaint, and its last command prints what is shown", async () => {
    const [type = "module", ...packages] = begun[heading] ?? [];
    const files = filesOf(page, heading);
    const commands = commandsOf(page, heading);
    const root = (project = folderOf({ "package.json": `{ "private": true, "type": "${type}" }`, "tsconfig.json": tsconfig, ".prettierrc": '{ "singleQuote": true, "trailingComma": "all" }', ...files }));
    const install = (list: string): Promise<Ran> => shell(`npm install --prefer-offline --no-audit --no-fund --ignore-scripts --save-dev ${list}`, root);
    expect(await install(packages.join(" "))).toMatchObject({ code: 0 });
    const wanted = commands.length > 1 ? (commands[0] ?? "").replace("npm install --save-dev ", "") : "eslint typescript-eslint eslint-plugin-layered";
    expect(await install(wanted.replace("eslint-plugin-layered", inject("tarball")))).toMatchObject({ code: 0, stderr: "" });
    const { stdout, stderr } = await shell(commands.at(-1) ?? "", root);
    const [shown] = blocksOf(page, heading).filter(({ language }) => language === "text");
    expect(stderr).toBe("");
    expect(folded(stdout.replaceAll(`${root}/`, ""))).toBe(folded(shown?.code ?? ""));
  });
});
