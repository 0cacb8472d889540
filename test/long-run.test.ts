import { ESLint, type Linter } from "eslint";
import * as parser from "@typescript-eslint/parser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import layered from "../src/index.ts";
import { tempProject } from "./support/project.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.advanceTimersByTime(200_000);
});
afterEach(() => { vi.useRealTimers(); });

const things = ["user", "order", "invoice", "payment", "team", "plan"];

/** A thing with one mistake for each rule beside files without any. */
function featureOf(thing: string): Record<string, string> {
  const one = `${thing}Of`;
  return {
    [`src/${thing}/${thing}.controller.ts`]: `import { ${one} } from "./${thing}.repository.js";\nexport const get = (id: string) => ${one}(id);\n`,
    [`src/${thing}/${thing}-list.controller.ts`]: `import { read } from "./${thing}.service.js";\nexport const list = () => read("1");\n`,
    [`src/${thing}/${thing}-hub.controller.ts`]: `import { ${one} } from "./index.js";\nexport const hub = () => ${one}("1");\n`,
    [`src/${thing}/${thing}.service.ts`]: `import { NotFoundException } from "@nestjs/common";\nexport function read(id: string) {\n  if (id === "") throw new NotFoundException();\n  return id;\n}\n`,
    [`src/${thing}/${thing}.repository.ts`]: `import Database from "better-sqlite3";\nconst db = new Database("x");\nexport const ${one} = (id: string) => db.prepare("select 1").get(id);\n`,
    [`src/${thing}/${thing}-mail.service.ts`]: `export async function mail(send: () => Promise<void>) {\n  try {\n    await send();\n  } catch {}\n}\n`,
    [`src/${thing}/${thing}Helper.service.ts`]: "export class Helper {}\n",
    [`src/${thing}/index.ts`]: `export * from "./${thing}.repository.js";\n`,
    [`src/migrations/2024010${String(things.indexOf(thing) + 1)}_1200_create_${thing}.ts`]: "export const up = () => undefined;\n",
    [`src/migrations/add_${thing}.ts`]: "export const up = () => undefined;\n",
  };
}

const files = Object.assign({}, ...things.map(featureOf)) as Record<string, string>;
const project = tempProject(files);

it("a long run finds what each file gives alone, with every rule", async () => {
  for (const tier of ["recommended", "strict"] as const) {
    vi.advanceTimersByTime(200_000);
    const together = await project.lint({ tier });
    const alone: string[] = [];
    for (const file of Object.keys(files)) {
      vi.advanceTimersByTime(200_000);
      alone.push(...(await project.lint({ tier, patterns: [file] })));
    }
    expect(together.toSorted()).toEqual(alone.toSorted());
    const reportsOf = (thing: string): number => together.filter((line) => line.startsWith(`src/${thing}/`)).length;
    expect(things.map(reportsOf)).toEqual(things.map(() => reportsOf("user")));
    expect(reportsOf("user")).toBeGreaterThanOrEqual(5);
  }
});

it("in a long run, what an editor has beats what is on the disk", async () => {
  const eslint = new ESLint({ cwd: project.root, overrideConfigFile: true, overrideConfig: [{ files: ["**/*.ts"], languageOptions: { parser } }, ...(layered.configs.recommended as Linter.Config[])] });
  await eslint.lintFiles(things.slice(0, 5).map((thing) => `src/${thing}`));
  const inEditor = async (path: string, text: string): Promise<(string | undefined)[]> => (await eslint.lintText(text, { filePath: path })).flatMap(({ messages }) => messages.map(({ messageId }) => messageId));
  expect(await inEditor("src/plan/plan-list.controller.ts", 'import { planOf } from "./plan.repository.js";\nexport const list = () => planOf("1");\n')).toEqual(["layer"]);
  expect(await inEditor("src/plan/plan.controller.ts", "export const get = () => 1;\n")).toEqual([]);
  expect(await inEditor("src/plan/plan-mail.service.ts", "export const mail = 1;\n")).toEqual([]);
});
