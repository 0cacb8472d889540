// Says what packages really export. Run with a folder whose `node_modules` holds them and, on standard input, a JSON list of
// { specifier, paths: string[][] }; answers with a JSON list of { specifier, version?, facts: { [path]: fact }, errors: string[] } or {
// failed }.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const require = createRequire(join(folder, "probe.cjs"));

const isClass = (value) => typeof value === "function" && (value === Error || value.prototype instanceof Error);
const statusOf = (error) => {
  if (error === null || typeof error !== "object") return undefined;
  const numbers = [error.getStatus?.(), error.output?.statusCode, error.statusCode, error.status, error.httpCode, error.code];
  return numbers.find((one) => typeof one === "number");
};
const looksLikeError = (value) => value instanceof Error || statusOf(value) !== undefined;

/** What an attempt comes to, over several guesses at the arguments. */
function attempt(run) {
  const guesses = [
    [404, "text"], ["text"], ["CODE", "text"], ["CODE", "text", 404], [new Error("text"), { statusCode: 404 }], [{ status: 404 }],
    [404, {}],
    [["text"]], [false, 404, "text"],
  ];
  const outcomes = [];
  for (const guess of [[], ...guesses]) {
    try {
      outcomes.push({ value: run(guess) });
    } catch (thrown) {
      outcomes.push({ thrown });
    }
  }
  return outcomes;
}

function fact(value) {
  if (value === undefined) return { missing: true };
  if (typeof value !== "function") return { type: typeof value };
  const made = attempt((guess) => new value(...guess)).map(({ value: one }) => one).filter(looksLikeError);
  const called = attempt((guess) => value(...guess));
  const returned = called.map(({ value: one }) => one);
  const makers = returned.filter((one) => typeof one === "function");
  const ofClasses = makers.flatMap((maker) => attempt((guess) => new maker(...guess))).map(({ value: error }) => error).filter(looksLikeError);
  return {
    type: "function",
    isClass: isClass(value),
    makesError: made.length > 0,
    returnsError: returned.some(looksLikeError),
    returnsClass: ofClasses.length > 0,
    throws: called.some(({ thrown }) => statusOf(thrown ?? null) !== undefined) || called.every(({ thrown }) => thrown !== undefined),
    statuses: [...new Set([...made, ...returned.filter(looksLikeError), ...ofClasses].map(statusOf).filter((one) => one !== undefined))],
    // AdonisJS as a static, Effect among the annotations of the schema.
    static: [value.status, value.ast?.annotations?.httpApiStatus].find((one) => typeof one === "number"),
  };
}

/** A member; own and inherited ones of the module or of its default export. */
const at = (root, path) => path.reduce((value, name) => (value === undefined || value === null ? undefined : value[name]), root);

/** Names of all error classes that a module hands out, one level deep. */
function errorClasses(root) {
  const names = new Set();
  const look = (value, prefix) => {
    for (const name of Object.keys(value)) {
      let member;
      try {
        member = value[name];
      } catch {
        continue;
      }
      if (isClass(member)) names.add([...prefix, name].join("."));
      else if (prefix.length === 0 && name !== "default" && typeof member === "object" && member !== null) look(member, [name]);
    }
  };
  look(root, []);
  if (root.default !== null && ["object", "function"].includes(typeof root.default)) look(root.default, []);
  return [...names];
}

async function load(specifier) {
  try {
    return await import(specifier.startsWith("node:") ? specifier : pathToFileURL(require.resolve(specifier)).href);
  } catch (error) {
    if (error.code !== "ERR_PACKAGE_PATH_NOT_EXPORTED" && error.code !== "MODULE_NOT_FOUND") throw error;
    // Exported for `import` only: asked from inside the folder.
    const { href } = pathToFileURL(join(folder, "load.mjs"));
    const { default: loader } = await import(href);
    return loader(specifier);
  }
}

const answers = [];
for (const { specifier, paths } of JSON.parse(readFileSync(0, "utf8"))) {
  try {
    const root = await load(specifier);
    const facts = {};
    for (const path of paths) {
      const direct = path.length === 0 ? undefined : at(root, path);
      facts[path.join(".")] = fact(direct ?? at(root.default, path));
    }
    answers.push({ specifier, facts, errors: errorClasses(root) });
  } catch (error) {
    answers.push({ specifier, failed: String(error?.message ?? error).split("\n")[0] });
  }
}
process.stdout.write(`\n${JSON.stringify(answers)}`);
process.exit(0);
