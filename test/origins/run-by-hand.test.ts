import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const connecting = 'const mongoose = require("mongoose");\nmongoose.connect("mongodb://localhost").then(() => mongoose.disconnect());\n';
const told = async (file: string, files: Files): Promise<string[]> => tempProject({ "package.json": "{}", ...files }).lint({ patterns: [file], tier: "recommended" });

describe("a file at the top of a package", () => {
  it("is run by hand if it hands nothing out, whatever its name says", async () => {
    expect(await told("check-services.js", { "check-services.js": connecting })).toEqual([]);
    expect(await told("apps/api/check-user-service.js", { "apps/api/package.json": "{}", "apps/api/check-user-service.js": connecting })).toEqual([]);
  });

  it.each(["module.exports = { check };", "exports.check = check;"])("is what its name says if others can ask it: %s", async (end) => {
    expect(await told("check-services.js", { "check-services.js": `${connecting}function check() {}\n${end}\n` })).toEqual(["check-services.js:1:26 concern"]);
  });

  it("is no other: deeper, or a router", async () => {
    expect(await told("src/check-services.js", { "src/check-services.js": connecting })).toEqual(["src/check-services.js:1:26 concern"]);
    const routes = 'const { db } = require("./db/connection");\nglobal.app.get("/users", (req, res) => res.json(db));\n';
    expect(await told("user-routes.js", { "db/connection.js": "exports.db = 1;\n", "user-routes.js": routes })).toEqual(["user-routes.js:1:24 layer"]);
  });
});
