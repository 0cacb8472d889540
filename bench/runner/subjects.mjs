import { join } from "node:path";
import layered from "../../dist/index.js";
import { floors } from "./floors.mjs";
import { allowed, anywhere, folders } from "./layers.mjs";

/**
 * What is measured: a rule, or several together.
 * @typedef {object} Subject
 * @property {string} name as it stands in the table
 * @property {readonly string[]} rules the ids under which ESLint times it
 * @property {boolean} [idle] true if it is not there to find anything
 * @property {boolean} [peer]
 * @property {(project: { folder: string, packages: readonly string[] }) => object | Promise<object>} config what goes into the flat config
 */

/** What `recommended` has for files of TypeScript. */
const [preset] = layered.configs.recommended;

/** @type {Subject[]} */
export const own = [
  { name: "floor: visits the program", rules: ["floor/program"], idle: true, config: () => ({ plugins: { floor: floors }, rules: { "floor/program": "error" } }) },
  { name: "floor: visits import nodes", rules: ["floor/imports"], idle: true, config: () => ({ plugins: { floor: floors }, rules: { "floor/imports": "error" } }) },
  {
    name: "layer-imports",
    rules: ["layered/layer-imports"],
    config() {
      const { plugins, settings, rules } = preset;
      return { plugins, settings, rules: { "layered/layer-imports": rules["layered/layer-imports"] } };
    },
  },
  {
    name: "recommended",
    rules: Object.keys(preset.rules),
    config() {
      const { plugins, settings, rules } = preset;
      return { plugins, settings, rules };
    },
  },
];

/** @type {Subject} */
const boundaries = {
  name: "eslint-plugin-boundaries",
  rules: ["boundaries/dependencies"],
  peer: true,
  async config({ folder }) {
    const { default: plugin } = await import("eslint-plugin-boundaries");
    return {
      plugins: { boundaries: plugin },
      settings: {
        "boundaries/root-path": folder,
        "boundaries/elements": Object.entries(folders).map(([type, pattern]) => ({ type, pattern, partialMatch: false })),
        "import/resolver": { typescript: { project: join(folder, "tsconfig.json") } },
      },
      rules: {
        "boundaries/dependencies": [
          "error",
          {
            default: "disallow",
            policies: Object.entries(allowed).map(([from, to]) => ({ from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: to } } } } })),
          },
        ],
      },
    };
  },
};

/** @type {Subject} */
const importX = {
  name: "import-x/no-restricted-paths",
  rules: ["import-x/no-restricted-paths"],
  peer: true,
  async config({ folder, packages }) {
    const [{ default: plugin }, { createTypeScriptImportResolver }] = await Promise.all([import("eslint-plugin-import-x"), import("eslint-import-resolver-typescript")]);
    const at = (layer) => folders[layer].flatMap((path) => (path.includes("*") ? packages.map((name) => path.replace("*", name)) : [path])).map((path) => `./${path}`);
    const zones = anywhere.map((target) => ({ target: at(target), from: anywhere.filter((layer) => !allowed[target].includes(layer)).flatMap(at) })).filter(({ from }) => from.length > 0);
    return {
      plugins: { "import-x": plugin },
      settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: join(folder, "tsconfig.json") })] },
      rules: { "import-x/no-restricted-paths": ["error", { basePath: folder, zones }] },
    };
  },
};

export const peers = [boundaries, importX];
