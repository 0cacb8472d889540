import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const path = "routes/grants/service.js";
const helper = "routes/grants/query.js";

/** What is said of imports of a service below `routes/`. */
const found = async (files: Files, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  (await tempProject(files).lint({ patterns: [path], tier })).filter((line) => line.endsWith(" layer")).map((line) => line.slice(path.length + 1));

const asking = (text: string, file = helper): Files => ({
  [file]: text,
  [path]: `const { find } = require("${file === helper ? "./query" : `../../${file}`}");\nmodule.exports.all = () => find();\n`,
});

describe("what lies below routes/ beside a service", () => {
  it.each([
    "module.exports.find = () => [{ $lookup: { from: 'grants' } }];\n",
    "const moment = require('moment');\nmodule.exports.find = (years) => years.map((year) => moment(year));\n",
    "exports.find = (answers) => answers.length;\n",
  ])("is none that answers requests: %s", async (text) => {
    expect(await found(asking(text))).toEqual([]);
    expect(await found(asking(text), "strict")).toHaveLength(1);
  });

  it.each([
    ["is handed requests", "module.exports.find = (req, res) => res.json([]);\n"],
    ["is handed one alone", "module.exports.find = (request) => request.body;\n"],
    ["is handed one before others", "exports.find = (req, done) => done();\n"],
    ["is handed one beside others", "exports.find = (years, reply) => reply.send(years);\n"],
    ["is handed a context", "exports.find = async (ctx) => { ctx.body = []; };\n"],
    ["wires routes", "exports.find = (app) => app.use(require('./router'));\n"],
    ["is decorated", "@Controller()\nexport class Grants {}\nexport const find = () => 1;\n"],
    ["takes of a server", "const express = require('express');\nexports.find = () => express();\n"],
  ])("is a controller if it %s", async (_, text) => {
    expect(await found(asking(text))).toHaveLength(1);
  });

  it("is one of another feature as well", async () => {
    const other: Files = asking("exports.find = () => 1;\n", "routes/years/rows.js");
    expect(await found(other)).toHaveLength(1);
    expect(await found({ ...other, "routes/years/year-service.js": "exports.a = () => 1;\n" })).toEqual([]);
    expect(await found({ ...other, "routes/years/year-repository.js": "exports.a = () => 1;\n" })).toHaveLength(1);
  });

  it("is a controller where its own name says so", async () => {
    expect(await found({ ...asking("exports.find = () => 1;\n", "routes/grants/grants.controller.js") })).toHaveLength(1);
  });

  it("is a service where that is what its folder is called for", async () => {
    const file = "repositories/grant.repository.js";
    const files: Files = { "services/grants/rows.js": "exports.find = () => 1;\n", "services/grants/grants.service.js": "exports.a = () => 1;\n", [file]: 'require("../services/grants/rows").find();\n' };
    expect(await tempProject(files).lint({ patterns: [file] })).toEqual([`${file}:1:9 layer`]);
  });

  it("is not looked for where nothing is followed", async () => {
    const text = "exports.find = () => 1;\n";
    const lines = await tempProject(asking(text)).lint({ patterns: [path], settings: { follow: false } });
    expect(lines.filter((line) => line.endsWith(" layer"))).toHaveLength(1);
  });
});
