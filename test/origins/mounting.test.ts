import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const routes = 'import express from "express";\nexport const users = () => express.Router();\n';
const lint = async (text: string, tier: "recommended" | "strict" = "recommended", path = "src/service.ts"): Promise<string[]> =>
  (await tempProject({ "src/routes.ts": routes, "src/lib/routes.ts": routes, [path]: text }).lint({ patterns: [path], tier })).filter((line) => /(?:layer|concern)$/.test(line));

const head = 'import { users } from "./routes.js";\nimport express from "express";\n';
const all = ["src/service.ts:1:23 layer", "src/service.ts:2:21 concern"];

describe("a service without a subject that puts routers in their places", () => {
  it.each([
    ["called", "export const configure = (server: any) => server.use('/users', auth, users());"],
    ["as they stand", "const app = express();\napp.route('/users', users);"],
    ["as a plugin", "export async function start(app: any) {\n  await app.register(users, { prefix: '/users' });\n}"],
  ])("is none: %s", async (_, code) => {
    expect(await lint(`${head}${code}\n`)).toEqual([]);
    expect(await lint(`${head}${code}\n`, "strict")).toEqual(all);
  });

  it.each([
    ["that only calls one", "export const configure = () => users();"],
    ["that hands one to something else", "export const configure = (server: any) => server.add(users());"],
    ["that uses what is another's", "export const configure = (server: any) => server.use(express.json());\nusers();"],
    ["that hands one to a function", "use(users());"],
    ["that takes a part of one", "export const configure = (server: any) => server.use(users.first);"],
  ])("is one %s", async (_, code) => {
    expect(await lint(`${head}${code}\n`)).toEqual(all);
  });

  it.each([
    ["under a name", "const { users } = require('./routes');\nserver.use('/users', users);"],
    ["as a whole", "const routes = require('./routes');\nserver.use('/users', routes);"],
    ["a member of it", "const routes = require('./routes');\nserver.use('/users', routes.users());"],
    ["where it is required", "server.use('/users', require('./routes'));"],
    ["a member where it is required", "server.use('/users', require('./routes').users);"],
    ["a member of a namespace", "import * as routes from './routes.js';\nserver.use('/users', routes.users);"],
  ])("is none that takes them %s", async (_, code) => {
    expect(await lint(`${code}\n`, "recommended", "src/service.js")).toEqual([]);
    expect(await lint(`${code}\n`, "strict", "src/service.js")).toEqual([expect.stringContaining("layer")]);
  });

  it.each([
    ["only calls one", "require('./routes').users();"],
    ["hands one to something else", "const routes = require('./routes');\nserver.add(routes.users());"],
    ["takes a part of one", "const { users } = require('./routes');\nserver.use(users.first);"],
  ])("is one that requires them and %s", async (_, code) => {
    expect(await lint(`${code}\n`, "recommended", "src/service.js")).toHaveLength(1);
  });

  it("is one with a subject", async () => {
    expect(await lint(`${head}export const configure = (server: any) => server.use(users());\n`, "recommended", "src/user.service.ts")).toEqual(all.map((line) => line.replace("service.ts", "user.service.ts")));
  });

  it("is told once, by its server, where it has a subject and puts several routers in their places", async () => {
    const path = "src/studio-data-service.ts";
    const two = 'import { users } from "./routes.js";\nimport { users as others } from "./lib/routes.js";\nimport express from "express";\nconst router = express.Router();\n';
    const told = [`${path}:3:21 concern`];
    const everything = [`${path}:1:23 layer`, `${path}:2:33 layer`, ...told];
    expect(await lint(`${two}router.use("/users", users());\nrouter.use("/others", others());\n`, "recommended", path)).toEqual(told);
    expect(await lint(`${two}router.use("/users", users());\nrouter.use("/others", others());\n`, "strict", path)).toEqual(everything);
    expect(await lint(`${two}router.use("/users", users());\nothers();\n`, "recommended", path)).toEqual(everything);
    const helpers = two.replace("./lib/routes.js", "./lib/helper.js");
    expect(await lint(`${helpers}router.use("/users", users());\nrouter.use("/others", others());\n`, "recommended", path)).toEqual([`${path}:1:23 layer`, ...told]);
  });

  it("is one that mounts nothing of its own", async () => {
    expect(await lint(`${head}import cors from "cors";\nusers();\nexport const configure = (server: any) => server.use(cors());\n`)).toContain(all[0]);
    expect(await lint('import express from "express";\nimport { users } from "./lib/users.js";\nexport const configure = (server: any) => server.use(users());\nexpress();\n')).toEqual(["src/service.ts:1:21 concern"]);
  });
});
