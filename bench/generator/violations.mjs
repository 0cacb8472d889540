import { decoys } from "./decoys.mjs";
import { pascal } from "./names.mjs";
import { specifierOf, workspaceSpecifier } from "./specifiers.mjs";
import { spellings } from "./spellings.mjs";

/** @typedef {import("./spellings.mjs").Spelling} Spelling */
/** @typedef {{ spelling: string, top: import("./spellings.mjs").Line[], inside: import("./spellings.mjs").Line[], tail: import("./spellings.mjs").Line[] }} Insert */
/** @typedef {{ path: string, name: string, top: string[] }} Go a file in between that hands a repository on */

/** The share of a project's files that are seeded with a violation, and with code that looks like one. */
const share = { violations: 0.04, decoys: 0.02 };

const styles = /** @type {const} */ (["relative", "bare", "alias", "hash"]);

const goBetweens = { "re-export": 1, star: 2, constant: 1 };

/**
 * The spellings to seed: each at least once, in a seeded order.
 * @param {import("./random.mjs").Random} random
 * @param {number} files
 * @returns {Spelling[]}
 */
export function chooseSpellings(random, files) {
  const wanted = Math.max(spellings.length, Math.round(files * share.violations));
  const chosen = [];
  while (chosen.length < wanted) chosen.push(...random.shuffle(spellings));
  return chosen.slice(0, wanted);
}

/** How many files the violations need in between. @param {readonly Spelling[]} chosen */
export const filesBetween = (chosen) => chosen.reduce((sum, { to }) => sum + (goBetweens[to] ?? 0), 0);

/** The files that hand a repository on, and the one to import. */
function handOn(to, { name, paths }, n, area) {
  const type = `${pascal(name)}Repository`;
  const at = (suffix) => `src/shared/${area}/${name}-${suffix}-${n}.ts`;
  const from = (path) => specifierOf(path, paths.repository, n % 2 === 0 ? "relative" : "alias");
  if (to === "re-export") return { entry: at("access"), files: [{ path: at("access"), name, top: [`export { ${type} } from "${from(at("access"))}";`] }] };
  if (to === "constant") {
    const top = [`import { ${type} } from "${from(at("rows"))}";`, `export const rowsOf${type} = new ${type}();`];
    return { entry: at("rows"), files: [{ path: at("rows"), name, top }] };
  }
  const files = [
    { path: at("hub"), name: `${name}-hub`, top: [`export * from "${specifierOf(at("hub"), at("star"), "relative")}";`] },
    { path: at("star"), name: `${name}-star`, top: [`export * from "${from(at("star"))}";`] },
  ];
  return { entry: at("hub"), files };
}

/**
 * Seeds one violation in a controller.
 * @returns {{ insert: Insert, files: Go[] }}
 */
function seedOne({ random, layout, controller, spelling, n }) {
  const feature = random.pick(layout.features);
  const pack = random.pick(layout.packages);
  const area = random.pick(layout.areas);
  const style = random.pick(spelling.styles ?? styles);
  const between = spelling.to in goBetweens ? handOn(spelling.to, feature, n, area) : { entry: feature.paths.repository, files: [] };
  const places = {
    package: () => ({ specifier: workspaceSpecifier(pack.repository), type: `${pascal(pack.name)}Repository` }),
    "package index": () => ({ specifier: workspaceSpecifier(pack.index), type: `${pascal(pack.name)}Repository` }),
    missing: () => ({ specifier: specifierOf(controller, feature.paths.repository.replace(feature.name, `${feature.name}x`), style), type: `${pascal(feature.name)}Repository` }),
  };
  const reached = places[spelling.to]?.() ?? { specifier: specifierOf(controller, between.entry, style), type: `${pascal(feature.name)}Repository` };
  const { top = [], inside = [], tail = [] } = spelling.write({ ...reached, n });
  return { insert: { spelling: spelling.name, top, inside, tail }, files: between.files };
}

/**
 * Spreads violations and decoys over the controllers.
 * @returns {{ inserts: Map<string, Insert[]>, between: Go[] }} what goes into which controller, and the files in between
 */
export function seedViolations({ random, layout, chosen, files }) {
  const inserts = new Map();
  const between = [];
  const controllers = random.shuffle(layout.features.map(({ paths }) => paths.controller));
  const add = (path, insert) => inserts.set(path, [...(inserts.get(path) ?? []), insert]);
  chosen.forEach((spelling, n) => {
    const controller = controllers[n % controllers.length];
    const made = seedOne({ random, layout, controller, spelling, n });
    add(controller, made.insert);
    between.push(...made.files);
  });
  for (let n = 0; n < Math.round(files * share.decoys); n += 1) {
    const controller = random.pick(controllers);
    const specifier = specifierOf(controller, random.pick(layout.features).paths.repository, random.pick(styles));
    add(controller, { spelling: "decoy", top: [], inside: [], tail: decoys[n % decoys.length](specifier, n) });
  }
  return { inserts, between };
}
