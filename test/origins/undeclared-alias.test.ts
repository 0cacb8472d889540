import { expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const files = {
  "src/lib/log.ts": "export const log = (text: string) => text;\n",
  "src/services/auth/user.repository.ts": 'import { log } from "@/lib/log.ts";\nimport { sql } from "~/lib/sql.ts";\nimport { UserService } from "@/services/auth/user.service.ts";\nexport class UserRepository { find() { return [log, sql, UserService]; } }\n',
};

it.each(["with a package.json", "without one, as in Deno"])("what an alias stands for that nobody declared lies in no folder of who imports it (%s)", async (how) => {
  const project = tempProject(files);
  if (how.startsWith("without")) project.remove("package.json");
  expect(await project.lint({ patterns: ["src/services"] })).toEqual(["src/services/auth/user.repository.ts:3:29 layer"]);
});
