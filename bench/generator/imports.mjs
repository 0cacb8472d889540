import { camel, pascal } from "./names.mjs";
import { fixed } from "./layout.mjs";
import { usualSpecifier, workspaceSpecifier } from "./specifiers.mjs";

/** What other files import of a file of each layer. */
const exportOf = {
  controller: (name) => `${pascal(name)}Controller`,
  service: (name) => `${pascal(name)}Service`,
  repository: (name) => `${pascal(name)}Repository`,
  schema: (name) => `${camel(name)}Create`,
  model: (name) => `${camel(name)}Table`,
  support: (name) => `${camel(name)}Support`,
};

/** Collects the honest imports of one file. */
class Imports {
  imports = [];
  uses = [];
  #seen = new Set();

  constructor(random, from) {
    this.random = random;
    this.from = from;
  }

  /** Imports a name by a specifier of its own. */
  named(name, specifier) {
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    this.imports.push(`import { ${name} } from "${specifier}";`);
    this.uses.push(name);
  }

  file(name, to) {
    this.named(name, usualSpecifier(this.random, this.from, to));
  }

  /** Imports what a feature has in a layer; now and then the type only. */
  layer(layer, feature) {
    const name = exportOf[layer](feature.name);
    if (!this.random.chance(0.1) || this.#seen.has(name)) return this.file(name, feature.paths[layer]);
    this.#seen.add(name);
    this.imports.push(`import type { ${name} } from "${usualSpecifier(this.random, this.from, feature.paths[layer])}";`);
    return undefined;
  }

  /** Imports what some other features have in a layer. */
  some(layer, layout, most) {
    for (let n = this.random.int(0, most); n > 0; n -= 1) this.layer(layer, this.random.pick(layout.features));
  }
}

/** The things that the barrel of the support code hands on. @param {import("./layout.mjs").Layout} layout */
export const inBarrel = (layout) => layout.features.slice(0, 12);

/** @type {Readonly<Record<string, (imports: Imports, layout: import("./layout.mjs").Layout, feature: import("./layout.mjs").Feature) => void>>} */
const honest = {
  controller(imports, layout, feature) {
    const { random } = imports;
    const pack = random.pick(layout.packages);
    imports.layer("service", feature);
    imports.some("service", layout, 2);
    imports.layer("schema", feature);
    imports.layer("support", feature);
    if (random.chance(0.6)) imports.file("SessionGuard", fixed.guard);
    if (random.chance(0.5)) imports.named(exportOf.support(random.pick(inBarrel(layout)).name), random.pick(["@/shared", "#src/shared/index"]));
    if (random.chance(0.3)) imports.named(exportOf.service(pack.name), workspaceSpecifier(random.pick([pack.index, pack.service])));
  },
  service(imports, layout, feature) {
    const { random } = imports;
    imports.layer("repository", feature);
    imports.some("repository", layout, 2);
    imports.some("service", layout, 1);
    imports.layer("schema", feature);
    imports.layer("model", feature);
    imports.some("support", layout, 2);
    if (random.chance(0.3)) imports.named(exportOf.repository(random.pick(layout.packages).name), workspaceSpecifier(random.pick(layout.packages).repository));
  },
  repository(imports, layout, feature) {
    imports.file("connection", fixed.connection);
    imports.layer("model", feature);
    imports.some("model", layout, 2);
    imports.some("support", layout, 2);
  },
  schema(imports, layout) {
    imports.some("schema", layout, 2);
    imports.some("support", layout, 2);
  },
  model(imports, layout) {
    imports.some("model", layout, 2);
  },
  migration() {},
  support(imports, layout) {
    imports.some("support", layout, 2);
  },
};

/**
 * The imports that the layers allow, for one file of a feature.
 * @returns {{ imports: string[], uses: string[] }}
 */
export function honestImports(random, layout, layer, feature) {
  const imports = new Imports(random, feature.paths[layer]);
  honest[layer](imports, layout, feature);
  return imports;
}
