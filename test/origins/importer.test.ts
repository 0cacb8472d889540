import { expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const asking = 'import { db } from "../../../db/client.js";\nexport const GET = () => db.ping();\n';
const lint = (file: string): Promise<string[]> => tempProject({ "package.json": '{"name":"app","dependencies":{"next":"15"}}', "src/db/client.ts": "export const db = { ping: () => 1 };\n", [file]: asking }).lint({ patterns: [file] });

it("the folder of a route says what it is about", async () => {
  expect(await lint("src/app/api/health/route.ts")).toEqual([]);
  expect(await lint("src/app/(internal)/status/route.ts")).toEqual([]);
  expect(await lint("src/orders/api/status/route.ts")).toEqual([]);
  expect(await lint("src/api/orders/status/route.ts")).toEqual(["src/api/orders/status/route.ts:1:20 layer"]);
  expect(await lint("src/app/api/users/route.ts")).toEqual(["src/app/api/users/route.ts:1:20 layer"]);
  expect(await lint("src/app/health/health-of-pets.controller.ts")).toEqual(["src/app/health/health-of-pets.controller.ts:1:20 layer"]);
});
