import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { blocksOf, commandsOf, filesOf } from "./docs.ts";
import { backend, Project, repository, right, wrong, type Ran } from "./support.ts";

const page = "docs/hooks-and-ci.md";

/** The newest versions that run on the oldest Node supported. */
const pinned: Readonly<Record<string, string>> = {
  "lint-staged": "lint-staged@16.3.4",
  lefthook: "lefthook@2.2.2",
  "@microsoft/eslint-formatter-sarif": "@microsoft/eslint-formatter-sarif@3.1.0",
};

const install = "npm install --save-dev ";

/** The packages that a section tells to install. */
const packagesOf = (heading: string): string[] => commandsOf(page, heading).filter((command) => command.startsWith(install)).map((command) => pinned[command.slice(install.length)] ?? command);

/** A project set up as a section says: its files are written, then its commands are run. */
function setUp(heading: string): Project {
  const project = new Project(backend, packagesOf(heading));
  project.write(filesOf(page, heading));
  project.git();
  for (const command of commandsOf(page, heading).filter((one) => !one.startsWith(install))) expect(project.run("sh", "-c", command)).toMatchObject({ code: 0 });
  return project;
}

function commit(project: Project, files: Readonly<Record<string, string>>): Ran {
  project.write(files);
  project.run("git", "add", ".");
  return project.run("git", "commit", "--quiet", "--message", "Change");
}

const commits = (project: Project): number => Number(project.run("git", "rev-list", "--count", "HEAD").stdout);

describe.each(["Plain git", "lint-staged", "lefthook"])("the hook of %s", (heading) => {
  it("refuses a commit with a violation, and takes a clean one", () => {
    const project = setUp(heading);
    const refused = commit(project, { "src/controllers/user.controller.js": wrong });
    expect(refused.output).toContain("layered/layer-imports");
    expect(refused.code).not.toBe(0);
    expect(commits(project)).toBe(1);
    const taken = commit(project, { "src/controllers/user.controller.js": `${right}// Clean.\n`, "a file [of] text.md": "# Text\n" });
    expect(taken, taken.output).toMatchObject({ code: 0 });
    expect(commits(project)).toBe(2);
    const text = commit(project, { "notes.md": "# Nothing to lint\n" });
    expect(text, text.output).toMatchObject({ code: 0 });
  });
});

describe("the hook for pre-commit", () => {
  const hook = readFileSync(join(repository, ".pre-commit-hooks.yaml"), "utf8");
  const valueOf = (key: string): string => new RegExp(`^(?:- |  )${key}: (.*)$`, "m").exec(hook)?.[1] ?? "";

  it("has the id that the page names, and the version that there is", () => {
    const [config] = blocksOf(page, "pre-commit");
    const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { version: string };
    expect(config?.code).toContain(`- id: ${valueOf("id")}\n`);
    expect(config?.code).toContain(`rev: v${version}\n`);
  });

  it("refuses a staged violation, and takes a clean file", () => {
    const project = new Project(backend);
    const lint = (...files: string[]): Ran => project.run("sh", "-c", `${valueOf("entry")} "$@"`, "sh", ...files);
    expect(lint("src/controllers/user.controller.js", "src/services/user.service.js")).toMatchObject({ code: 0 });
    project.write({ "src/controllers/user.controller.js": wrong });
    const refused = lint("src/controllers/user.controller.js");
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("layered/layer-imports");
  });

  it("is asked for the files that ESLint lints, and no others", () => {
    const files = new RegExp(valueOf("files"));
    expect(["a.ts", "a.mts", "a.cjs", "a.tsx", "a.jsx", "a.js", "1_a.sql"].filter((file) => !files.test(file))).toEqual([]);
    expect(["a.json", "a.md", "ts", "a.tsv"].filter((file) => files.test(file))).toEqual([]);
  });
});

describe("GitHub code scanning", () => {
  it("gets each report with its rule, its place and where to read on", () => {
    const heading = "GitHub code scanning";
    const project = new Project({ ...backend, "src/controllers/user.controller.js": wrong }, packagesOf(heading));
    const [workflow] = blocksOf(page, heading);
    const command = /run: (npx .*)/.exec(workflow?.code ?? "")?.[1] ?? "";
    expect(project.run("sh", "-c", command)).toMatchObject({ code: 1 });
    const { runs } = JSON.parse(project.read("eslint.sarif")) as { runs: { results: unknown[]; tool: { driver: { rules: unknown[] } } }[] };
    expect(workflow?.code).toContain("sarif_file: eslint.sarif");
    const region = { startLine: 1, startColumn: 22 };
    const artifactLocation = { uri: expect.stringMatching(/src\/controllers\/user\.controller\.js$/) as unknown };
    expect(runs[0]?.results).toMatchObject([{ level: "error", ruleId: "layered/layer-imports", locations: [{ physicalLocation: { artifactLocation, region } }] }]);
    expect(runs[0]?.tool.driver.rules).toMatchObject([{ id: "layered/layer-imports", helpUri: expect.stringMatching(/docs\/rules\/layer-imports\.md$/) as unknown }]);
  });
});

describe("--max-warnings", () => {
  it("lets through as many warnings as it says, and not one more", () => {
    const heading = "Warnings that still count";
    const project = new Project({ ...backend, ...filesOf(page, heading), "src/controllers/user.controller.js": wrong });
    const [command = ""] = commandsOf(page, heading);
    expect(project.run("sh", "-c", command)).toMatchObject({ code: 0, stdout: expect.stringContaining("1 warning") as unknown });
    project.write({ "src/controllers/order.controller.js": wrong });
    expect(project.run("sh", "-c", command)).toMatchObject({ code: 1 });
  });
});
