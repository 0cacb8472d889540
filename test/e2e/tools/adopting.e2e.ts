import { rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { commandsOf, filesOf } from "./docs.ts";
import { Project, right, type Ran } from "./support.ts";

const page = "docs/adopting.md";

const importing = (repository: string): string => `import { find } from "../repositories/${repository}.repository.js";\n`;
const swallowing = "export async function list() {\n  try {\n    return await fetch(\"/\");\n  } catch {\n    return [];\n  }\n}\n";

/** A service that was never linted: two controllers reach repositories, and a service loses errors. */
const old = {
  "src/controllers/user.controller.js": `${importing("user")}\nexport const show = () => find();\n`,
  "src/controllers/order.controller.js": `${importing("order")}\nexport const show = () => find();\n`,
  "src/services/user.service.js": swallowing,
  "src/services/order.service.js": 'export { find } from "../repositories/order.repository.js";\n',
  "src/repositories/user.repository.js": "export const find = () => 1;\n",
  "src/repositories/order.repository.js": "export const find = () => 2;\n",
};

const rulesIn = ({ stdout }: Ran): string[] => [...stdout.matchAll(/layered\/[\w-]+$/gm)].map(([rule]) => rule).sort();

describe("the walk through adopting the plugin", () => {
  let project: Project;
  const [, look = "", suppress = "", lint = "", prune = ""] = commandsOf(page, "The walk");
  const run = (command: string): Ran => project.run("sh", "-c", command);

  beforeAll(() => {
    project = new Project({ ...old, ...filesOf(page, "The walk") });
  });

  it("is the one that is written", () => {
    expect(commandsOf(page, "The walk")).toEqual(["npm install --save-dev eslint-plugin-layered", "npx eslint .", "npx eslint . --suppress-all", "npx eslint .", "npx eslint . --prune-suppressions"]);
  });

  it("begins with what is wrong, and ends the reports with a list of it", () => {
    const before = run(look);
    expect(before.code).toBe(1);
    expect(rulesIn(before)).toEqual(["layered/layer-imports", "layered/layer-imports", "layered/no-swallowed-errors"]);
    expect(run(suppress)).toMatchObject({ code: 0 });
    expect(JSON.parse(project.read("eslint-suppressions.json"))).toEqual({
      "src/controllers/order.controller.js": { "layered/layer-imports": { count: 1 } },
      "src/controllers/user.controller.js": { "layered/layer-imports": { count: 1 } },
      "src/services/user.service.js": { "layered/no-swallowed-errors": { count: 1 } },
    });
    expect(run(lint)).toMatchObject({ code: 0, stdout: "" });
  });

  it("fails on a violation in another file, and on one more in a file of the list", () => {
    project.write({ "src/controllers/cart.controller.js": old["src/controllers/user.controller.js"] });
    const elsewhere = run(lint);
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.stdout).toContain("cart.controller.js");
    rmSync(project.path("src/controllers/cart.controller.js"));
    project.write({ "src/controllers/user.controller.js": `import * as orders from "../repositories/order.repository.js";\n${old["src/controllers/user.controller.js"]}\nexport const all = orders;\n` });
    const more = run(lint);
    expect(more.code).toBe(1);
    expect(rulesIn(more)).toEqual(["layered/layer-imports", "layered/layer-imports"]);
    project.write({ "src/controllers/user.controller.js": old["src/controllers/user.controller.js"] });
    expect(run(lint)).toMatchObject({ code: 0 });
  });

  it("fails on a list that is longer than it has to be, until it is pruned", () => {
    project.write({ "src/controllers/order.controller.js": right.replace("user", "order") });
    const mended = run(lint);
    expect(mended.code).toBe(2);
    expect(mended.output).toContain("--prune-suppressions");
    expect(run(prune)).toMatchObject({ code: 0 });
    expect(Object.keys(JSON.parse(project.read("eslint-suppressions.json")) as object)).toEqual(["src/controllers/user.controller.js", "src/services/user.service.js"]);
    expect(run(lint)).toMatchObject({ code: 0 });
  });

  it("can be taken one rule after the other", () => {
    rmSync(project.path("eslint-suppressions.json"), { force: true });
    const [command = ""] = commandsOf(page, "One rule after the other");
    project.write({ "src/services/user_Account.service.js": "export const nothing = 1;\n" });
    const suppressed = run(command);
    expect(rulesIn(suppressed)).toEqual(["layered/no-swallowed-errors"]);
    expect(rulesIn(run(lint))).toEqual(["layered/no-swallowed-errors"]);
  });

  it("can leave old migrations alone, and allow what is right", () => {
    rmSync(project.path("eslint-suppressions.json"), { force: true });
    project.write({
      ...filesOf(page, "Without a list"),
      "src/controllers/health.controller.js": old["src/controllers/user.controller.js"],
      "migrations/1711390882123-CreateUsers.js": "export const up = () => undefined;\n",
      "migrations/1795000000000-CreateOrders.js": "export const up = () => undefined;\n",
    });
    const found = run(lint);
    expect(found.stdout).not.toContain("health.controller.js");
    expect(found.stdout).not.toContain("CreateUsers");
    expect(found.stdout).toContain("CreateOrders");
  });
});
