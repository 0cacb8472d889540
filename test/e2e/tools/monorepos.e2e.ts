import { beforeAll, describe, expect, it } from "vitest";
import { commandsOf, filesOf } from "./docs.ts";
import { Project, right, wrong, type Ran } from "./support.ts";

const page = "docs/monorepos.md";

const manifest = (name: string): string => `{ "name": "@shop/${name}", "version": "1.0.0", "type": "module", "scripts": { "lint": "eslint . --max-warnings 0" } }\n`;

/** What the page shows, with sources: api depends on shared, jobs on nothing. */
const shop = {
  "packages/api/src/controllers/user.controller.js": 'import { find } from "@shop/shared";\n\nexport const show = () => find();\n',
  "packages/shared/package.json": manifest("shared").replace('"scripts"', '"exports": "./src/index.js", "scripts"'),
  "packages/shared/src/index.js": 'export { find } from "./data.js";\n',
  "packages/shared/src/data.js": "export const find = () => 1;\n",
  "packages/shared/src/repositories/user.repository.js": "export const find = () => 1;\n",
  "packages/jobs/package.json": manifest("jobs"),
  "packages/jobs/src/jobs/clean.js": right.replace("controllers", "jobs"),
  "packages/jobs/src/services/user.service.js": 'export { find } from "../repositories/user.repository.js";\n',
  "packages/jobs/src/repositories/user.repository.js": "export const find = () => 1;\n",
  "packages/jobs/src/controllers/user.controller.js": right,
};

interface Tool {
  readonly name: string;
  readonly heading: string;
  readonly package: string;
  /** The packages that it linted in a run; the results of the others it knew. */
  readonly linted: (ran: Ran) => string[];
}

/** The names in the lines that match, each once. */
const named = ({ output }: Ran, pattern: RegExp): string[] => [...new Set([...output.matchAll(pattern)].map(([, name]) => name ?? ""))].sort();

const tools: Tool[] = [
  { name: "Turborepo", heading: "Turborepo", package: "turbo@2.11.11", linted: (ran) => named(ran, /@shop\/(\w+):lint: cache (?:miss|bypass)/g) },
  { name: "Nx", heading: "Nx", package: "nx@24.0.6", linted: (ran) => named(ran, /nx run @shop\/(\w+):lint(?! +\[)/g) },
];

describe.each(tools)("a monorepo on $name", ({ heading, package: tool, linted }) => {
  let project: Project;
  const [command = ""] = commandsOf(page, heading);
  const run = (): Ran => project.run("sh", "-c", command);

  beforeAll(() => {
    const files = Object.fromEntries(Object.entries(filesOf(page)).filter(([path]) => !/^(?:turbo|nx)\.json$/.test(path)));
    project = new Project({ ...shop, ...files, ...filesOf(page, heading) }, [tool]);
    project.git();
  });

  it("lints every package once, and none again that did not change", () => {
    const first = run();
    expect(first, first.output).toMatchObject({ code: 0 });
    expect(linted(first)).toEqual(["api", "jobs", "shared"]);
    const again = run();
    expect(again, again.output).toMatchObject({ code: 0 });
    expect(linted(again)).toEqual([]);
  });

  it("lints a package again that changed, and no other", () => {
    project.write({ "packages/jobs/src/controllers/user.controller.js": wrong });
    const broken = run();
    expect(broken.code).not.toBe(0);
    expect(broken.output).toContain("layered/layer-imports");
    expect(linted(broken)).toEqual(["jobs"]);
    project.write({ "packages/jobs/src/controllers/user.controller.js": right });
    expect(run()).toMatchObject({ code: 0 });
  });

  it("lints what depends on a package whose barrel changed, and finds what it hands on", () => {
    project.write({ "packages/shared/src/index.js": 'export { find } from "./repositories/user.repository.js";\n' });
    const broken = run();
    expect(broken.code).not.toBe(0);
    expect(broken.output).toContain("layered/layer-imports");
    expect(linted(broken)).toEqual(["api", "shared"]);
    project.write({ "packages/shared/src/index.js": shop["packages/shared/src/index.js"] });
    expect(run()).toMatchObject({ code: 0 });
  });

  it("lints all again when the config of the root changes", () => {
    project.write({ "eslint.config.js": `${project.read("eslint.config.js")}// Changed.\n` });
    const ran = run();
    expect(ran, ran.output).toMatchObject({ code: 0 });
    expect(linted(ran)).toEqual(["api", "jobs", "shared"]);
  });
});
