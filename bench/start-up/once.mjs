// One start of the plugin, as a linter starts it: loads the entry that is named, has every rule look at one file, and prints the
// milliseconds of both, then the files that were loaded. `--loads` says where a hook writes them down; without it only time is taken.
import { appendFileSync, readFileSync } from "node:fs";
import { createRequire, register } from "node:module";

const [entry, loads] = process.argv.slice(2);
if (loads !== undefined) {
  const hook = `import { appendFileSync } from "node:fs";
export async function load(url, context, next) { appendFileSync(${JSON.stringify(loads)}, url + "\\n"); return next(url, context); }`;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
}
const filename = new URL("src/users/user.controller.js", `file://${process.cwd()}/`).pathname;
const ast = { type: "Program", body: [], comments: [], tokens: [], range: [0, 0], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } } };
const sourceCode = { ast, text: "", lines: [""], getText: () => "", getAllComments: () => [], scopeManager: { scopes: [], globalScope: null }, visitorKeys: {} };

const before = performance.now();
const { default: plugin } = await import(entry);
const loaded = performance.now();
for (const { meta, create } of Object.values(plugin.rules)) {
  create({ options: meta.defaultOptions, settings: {}, cwd: process.cwd(), filename, physicalFilename: filename, sourceCode, report() {} });
}
const ready = performance.now();
if (loads !== undefined) appendFileSync(loads, Object.keys(createRequire(import.meta.url).cache).map((path) => `file://${path}\n`).join(""));
console.log(JSON.stringify({ load: loaded - before, first: ready - loaded, total: ready - before, files: loads === undefined ? [] : readFileSync(loads, "utf8").split("\n").filter(Boolean) }));
