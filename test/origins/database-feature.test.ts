import { expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const importing = (from: string, to: string): string => `import { view } from "${to}";\nview("${from}");\n`;

it("takes a folder database/ for a feature where a controller in it asks for what lies there", async () => {
  const files = {
    "src/database/views/view.vo.ts": "export function view(of: string) { return of; }\n",
    "src/database/connection.service.ts": "",
    "src/database/db.ts": "export function view(of: string) { return of; }\n",
    "src/database/views/view.controller.ts": importing("inside", "./view.vo.js"),
    "src/database/views/raw.controller.ts": importing("a file that is the database by its name", "../db.js"),
    "src/users/user.controller.ts": importing("outside", "../database/views/view.vo.js"),
    "src/databases/user.controller.ts": importing("beside", "../database/views/view.vo.js"),
  };
  expect((await tempProject(files).lint({ patterns: ["src"] })).sort()).toEqual(["src/database/views/raw.controller.ts:1:22 layer", "src/databases/user.controller.ts:1:22 layer", "src/users/user.controller.ts:1:22 layer"]);
  expect(await tempProject(files).lint({ patterns: ["src/database/views/view.controller.ts"], tier: "strict" })).toContain("src/database/views/view.controller.ts:1:22 layer");
});
