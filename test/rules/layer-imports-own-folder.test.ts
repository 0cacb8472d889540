import { layerImports } from "../../src/rules/layer-imports.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.controller.js";
const strict = [{ tier: "strict" }] as const;
const hole = { from: "a controller", fromPattern: "*.controller", via: "" };
const reached = { from: "a controller", fromPattern: "*.controller", to: "a repository", toPattern: "repos/", via: "", allowed: "service, schema or middleware", instead: "" };
const path = 'import path from "node:path";\n';

/** A specifier that leads to `/backend/src/repos/user`, in the last line. */
const layer = (name: string, before: string, specifier: string, call: (specifier: string) => string = (one) => `require(${one})`) => {
  const line = before.split("\n").length;
  const column = call(specifier).indexOf(specifier) + 1;
  return { name, filename, code: before + call(specifier), errors: [{ messageId: "layer", data: { ...reached, target: "../repos/user" }, line, column, endLine: line, endColumn: column + specifier.length }] } as const;
};
const silent = (name: string, code: string) => ({ name, filename, code });
const unknown = (name: string, code: string) => ({ name, filename, options: strict, code, errors: [{ messageId: "unverifiable", data: hole }] }) as const;

ruleTester().run("layer-imports: paths from the file's own folder", layerImports as never, {
  valid: [
    silent("a service", 'require(__dirname + "/user.service");\nrequire(`${__dirname}/../users/user.service`);'),
    { name: "a service, in strict", filename, options: strict, code: `${path}require(path.join(__dirname, "user.service"));` },
    silent("a file that is read", `${path}import fs from "node:fs";\nfs.readFileSync(path.join(__dirname, "..", "repos", "user.sql"));\nfs.readFileSync(\`\${__dirname}/../repos/user.js\`);`),
    silent("a path that is only made", `${path}export const file = path.join(__dirname, "..", "repos", "user");`),
    silent("a variable of the file called __dirname", 'export const load = (__dirname) => require(__dirname + "/../repos/user");'),
    silent("a path of our own", 'import path from "./path.js";\nrequire(path.join(__dirname, "..", "repos", "user"));'),
    silent("a path from the working directory", `${path}require(path.resolve("..", "repos", "user"));\nrequire(path.join(process.cwd(), "src", "repos", "user"));`),
    silent("a path that begins anew", `${path}require(path.resolve(__dirname, "/repos/user"));`),
    silent("a folder with a longer name", 'require(__dirname + "/../repos-old/user");\nrequire(__dirname + "repos/user");'),
    silent("another function of path", `${path}require(path.relative(__dirname, "../repos/user"));`),
    silent("the folder of another file", `${path}require(path.join(path.dirname(file), "..", "repos", "user"));`),
    silent("a folder in the middle", 'require("srv" + __dirname + "/../repos/user");'),
  ],
  invalid: [
    layer("a concatenation", "", '__dirname + "/../repos/user"'),
    layer("a template", "", "`${__dirname}/../repos/user`"),
    layer("path.join", path, 'path.join(__dirname, "..", "repos", "user")'),
    layer("path.join of one text", path, 'path.join(__dirname, "../repos/user")'),
    layer("path.resolve", path, 'path.resolve(__dirname, "../repos", "user")'),
    layer("join by its name", 'const { join } = require("path");\n', 'join(__dirname, "..", "repos", "user")'),
    layer("join of require", "", 'require("path").join(__dirname, "..", "repos", "user")'),
    layer("join of join", path, 'path.join(path.join(__dirname, ".."), "repos/user")'),
    layer("a constant", `${path}const source = path.resolve(__dirname, "..");\n`, "source + '/repos/user'"),
    layer("a constant of the whole", `${path}const file = path.join(__dirname, "..", "repos", "user");\n`, "file"),
    layer("require.resolve", path, 'path.join(__dirname, "..", "repos", "user")', (one) => `require.resolve(${one})`),
    layer("import()", path, 'path.join(__dirname, "..", "repos", "user")', (one) => `import(${one})`),
    layer("import.meta.dirname", path, 'path.join(import.meta.dirname, "..", "repos", "user")', (one) => `import(${one})`),
    layer("a __dirname that is made", `${path}import { fileURLToPath } from "node:url";\nconst __dirname = path.dirname(fileURLToPath(import.meta.url));\n`, "`${__dirname}/../repos/user`", (one) => `import(${one})`),
    layer("the folder of __filename", path, 'path.join(path.dirname(__filename), "..", "repos", "user")'),
    layer("the folder of import.meta.filename", path, 'path.join(path.dirname(import.meta.filename), "..", "repos", "user")', (one) => `import(${one})`),
    layer("one of two", path, 'path.join(__dirname, "..", old ? "old" : "repos", "user")'),
    { name: "a name that is only known at run time", filename, code: `${path}require(path.join(__dirname, "../repos", name));`,
      errors: [{ messageId: "layer", data: { ...reached, target: "../repos/${…}" }, line: 2, column: 9, endLine: 2, endColumn: 47 }] },
    unknown("a path from the working directory, in strict", `${path}require(path.join("users", "user.service"));`),
    unknown("a folder beside the own one, in strict", 'require(__dirname + "-old/user.service");'),
    unknown("a path that may begin anew, in strict", `${path}require(path.resolve(__dirname, name));`),
    unknown("a variable of the file called __dirname, in strict", 'export const load = (__dirname) => require(__dirname + "/user.service");'),
  ],
});
