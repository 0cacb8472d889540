import { describe, expect, it } from "vitest";
import { placed, saidOf } from "../support/said.ts";

const router = 'import { Router } from "express";\nexport const users = Router();\n';

/** What the rule says of a file that takes a router, by line and column. */
const found = async (code: string, tier: "recommended" | "strict" = "recommended", path = "src/services/dashboard.ts"): Promise<string[]> =>
  (await saidOf("layer-imports", path, { "src/routes/users.ts": router, [path]: `import { users } from "../routes/users.js";\n${code}\n` }, tier)).map(placed);

describe("a deployable in a folder of services", () => {
  it.each([
    ["Express", 'import express from "express";\nconst app = express();\napp.use(users);\napp.listen(3000);'],
    ["Express by require", 'const express = require("express");\nconst app = express();\napp.listen(3000);'],
    ["Fastify in a function", 'import { fastify } from "fastify";\nexport async function start() {\n  const app = fastify();\n  await app.listen({ port: 3000 });\n}'],
    ["Koa behind Node's server", 'import Koa from "koa";\nimport http from "node:http";\nconst app = new Koa();\nconst server = http.createServer(app.callback());\nserver.listen(3000);'],
    ["Express behind Node's server", 'import express from "express";\nimport { createServer } from "http";\nconst server = createServer({}, express());\nserver.listen(3000);'],
  ])("wires the layers together: %s", async (_, code) => {
    expect(await found(code)).toEqual([]);
    expect(await found(code, "strict")).toContain("1:23 layer");
  });

  it.each([
    ["listens to something else", 'import express from "express";\nconst app = express();\nqueue.listen(app);\napp.use(users);', ["1:23 layer", "2:21 concern"]],
    ["makes no application", 'import type { Express } from "express";\nexport const start = (app: Express) => app.listen(3000);', ["1:23 layer"]],
    ["only serves by Node", 'import http from "node:http";\nconst server = http.createServer(() => users);\nserver.listen(3000);', ["1:23 layer"]],
    ["never listens", 'import express from "express";\nexport const app = express();\nconst one = app.listen;', ["1:23 layer", "2:21 concern"]],
    ["only hands on how to listen", 'import express from "express";\nconst app = express();\nqueue.listen(app);\nexport const { length } = app.listen;', ["1:23 layer", "2:21 concern"]],
    ["takes what listens from elsewhere", 'import { app } from "../app.js";\napp.listen(3000, users);', ["1:23 layer"]],
  ])("is none that %s", async (_, code, lines) => {
    expect((await found(code)).filter((line) => lines.includes(line))).toEqual(lines);
  });

  it("is none that is called a service", async () => {
    const code = 'import express from "express";\nconst app = express();\napp.listen(3000);';
    expect(await found(code, "recommended", "src/services/dashboard.service.ts")).toEqual(["1:23 layer", "2:21 concern"]);
  });
});
