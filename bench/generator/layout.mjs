import { areaName, thingName } from "./names.mjs";

/** A thing of the business, with one file in each layer. */
/** @typedef {{ name: string, paths: Readonly<Record<"controller" | "service" | "repository" | "schema" | "model" | "migration" | "support", string>> }} Feature */
/** @typedef {{ name: string, index: string, service: string, repository: string, support: string }} Package */
/** @typedef {{ features: Feature[], packages: Package[], extras: string[], areas: string[] }} Layout */

/** Files that every project has once. */
export const fixed = { app: "src/app.ts", barrel: "src/shared/index.ts", connection: "src/database/connection.ts", guard: "src/middleware/session.guard.ts" };

const filesOfFeature = 7;
const filesOfPackage = 4;
const featuresOfArea = 12;

/** @param {number} index */
const stampOf = (index) => {
  const date = new Date(Date.UTC(2024, 0, 1, 8) + index * 3_600_000);
  return date.toISOString().slice(0, 16).replaceAll(/[-:]/g, "").replace("T", "_");
};

/**
 * @param {number} index
 * @returns {Feature}
 */
function featureAt(index) {
  const name = thingName(index);
  const area = areaName(Math.floor(index / featuresOfArea));
  // One in ten is known by its folder only.
  const role = (word) => (index % 10 === 9 ? "" : `.${word}`);
  return {
    name,
    paths: {
      controller: `src/controllers/${area}/${name}${role("controller")}.ts`,
      service: `src/services/${area}/${name}${role("service")}.ts`,
      repository: `src/repositories/${area}/${name}${role("repository")}.ts`,
      schema: `src/schemas/${area}/${name}${role("schema")}.ts`,
      model: `src/models/${area}/${name}${role("model")}.ts`,
      migration: `src/migrations/${stampOf(index)}_create_${name.replaceAll("-", "_")}.ts`,
      support: `src/shared/${area}/${name}.ts`,
    },
  };
}

/**
 * @param {number} index
 * @returns {Package}
 */
function packageAt(index) {
  const name = `${areaName(index)}-data`;
  const at = (path) => `packages/${name}/src/${path}`;
  return { name, index: at("index.ts"), service: at(`services/${name}.service.ts`), repository: at(`repositories/${name}.repository.ts`), support: at(`shared/${name}.ts`) };
}

/**
 * Which files a project has, so that with those that violations need there are exactly as many as asked for.
 * @param {number} files
 * @param {number} taken how many files violations need
 * @returns {Layout}
 */
export function layoutOf(files, taken) {
  const packages = Array.from({ length: Math.max(2, Math.round(files / 250)) }, (_, index) => packageAt(index));
  const left = files - taken - Object.keys(fixed).length - packages.length * filesOfPackage;
  const features = Array.from({ length: Math.floor(left / filesOfFeature) }, (_, index) => featureAt(index));
  if (features.length === 0) throw new RangeError(`${files} files are too few for a layered project`);
  const areas = Array.from({ length: Math.ceil(features.length / featuresOfArea) }, (_, index) => areaName(index));
  const extras = Array.from({ length: left - features.length * filesOfFeature }, (_, index) => `src/shared/extra-${index}.ts`);
  return { features, packages, extras, areas };
}
