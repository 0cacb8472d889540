import { honestImports, inBarrel } from "./imports.mjs";
import { writers } from "./layers.mjs";
import { fixed } from "./layout.mjs";
import { camel, pascal } from "./names.mjs";
import { specifierOf } from "./specifiers.mjs";
import { fill } from "./text.mjs";

const plainFile = (random, path, name, imports = [], uses = [], layer = "support") => ({ path, lines: fill(random, writers[layer]({ name, imports, uses })) });

/** Tags each seeded line with its spelling, since inserts are spread over a file. */
const tagged = (inserts, part) => inserts.flatMap(({ spelling, [part]: lines }) => lines.map((line) => (typeof line === "string" ? line : { ...line, spelling })));

function* featureFiles(random, layout, inserts) {
  for (const feature of layout.features) {
    for (const layer of Object.keys(feature.paths)) {
      const path = feature.paths[layer];
      const own = inserts.get(path) ?? [];
      const { imports, uses } = honestImports(random, layout, layer, feature);
      const lines = writers[layer]({ name: feature.name, imports, uses, top: tagged(own, "top"), inside: tagged(own, "inside") });
      yield { path, lines: fill(random, [...lines, ...tagged(own, "tail")]) };
    }
  }
}

function* packageFiles(random, { packages }) {
  for (const { name, index, service, repository, support } of packages) {
    const type = `${pascal(name)}Repository`;
    const exported = [
      `export { ${pascal(name)}Service } from "${specifierOf(index, service, "relative")}";`,
      `export { ${type} } from "${specifierOf(index, repository, "relative")}";`,
    ];
    yield { path: index, lines: fill(random, exported) };
    yield plainFile(random, service, name, [`import { ${type} } from "${specifierOf(service, repository, "relative")}";`], [type], "service");
    yield plainFile(random, repository, name, [`import { ${camel(name)}Support } from "${specifierOf(repository, support, "relative")}";`], [`${camel(name)}Support`], "repository");
    yield plainFile(random, support, name);
  }
}

function* fixedFiles(random, layout) {
  const wired = layout.features.slice(0, 20);
  const wire = ({ name, paths }) => [
    `import { ${pascal(name)}Controller } from "${specifierOf(fixed.app, paths.controller, "relative")}";`,
    `import { ${pascal(name)}Repository } from "${specifierOf(fixed.app, paths.repository, "alias")}";`,
  ];
  const parts = wired.map(({ name }) => `  ${pascal(name)}Controller, ${pascal(name)}Repository,`);
  yield { path: fixed.app, lines: fill(random, [...wired.flatMap(wire), "export const parts = [", ...parts, "];"]) };
  yield { path: fixed.barrel, lines: fill(random, inBarrel(layout).map(({ paths }) => `export * from "${specifierOf(fixed.barrel, paths.support, "relative")}";`)) };
  const connection = ['import { drizzle } from "drizzle-orm/node-postgres";', 'export const connection = drizzle(process.env.DATABASE_URL ?? "");'];
  yield { path: fixed.connection, lines: fill(random, connection) };
  const guard = ["export class SessionGuard {", "  mayPass(request: Request): boolean {", "    return request.headers.authorization !== undefined;", "  }", "}"];
  yield { path: fixed.guard, lines: fill(random, ['import type { Request } from "express";', ...guard]) };
}

/**
 * Every source file of a project, one after the other.
 * @returns {Generator<{ path: string, lines: import("./spellings.mjs").Line[] }>} seeded lines carry their spelling
 */
export function* sourceFiles({ random, layout, inserts, between }) {
  yield* fixedFiles(random, layout);
  yield* packageFiles(random, layout);
  yield* featureFiles(random, layout, inserts);
  for (const { path, name, top } of between) yield { path, lines: fill(random, writers.support({ name, imports: [], uses: [], top })) };
  for (const [n, path] of layout.extras.entries()) yield plainFile(random, path, `extra-${n}`);
}
