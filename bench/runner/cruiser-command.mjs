import { writeFileSync } from "node:fs";
import { allowed, anywhere, folders } from "./layers.mjs";

/** A folder of a layer as the start of a path. */
const pattern = (layer) => `^(?:${folders[layer].map((folder) => folder.replaceAll("*", "[^/]+")).join("|")})/`;

/** A rule for each layer that is forbidden something, and TypeScript read as TypeScript reads it. */
const config = () => ({
  forbidden: anywhere.flatMap((from) => {
    const denied = anywhere.filter((to) => !allowed[from].includes(to));
    return denied.length === 0 ? [] : [{ name: from, severity: "error", from: { path: pattern(from) }, to: { path: denied.map(pattern) } }];
  }),
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
});

/** The lines for violations. A run that failed has no line that counts what was cruised. */
function reported(output) {
  if (!/\d+ modules, \d+ dependencies cruised/.test(output)) throw new Error(output);
  return output.match(/^\s*error [^:]+: /gm) ?? [];
}

/**
 * dependency-cruiser on the job that `layer-imports` does, as a command.
 * @param {string} path where the config is written
 * @param {string} program
 * @returns {import("./processes.mjs").Command}
 */
export function cruiserCommand(path, program) {
  writeFileSync(path, `module.exports = ${JSON.stringify(config())};\n`);
  return { name: "dependency-cruiser", args: [program, "--config", path, "--output-type", "err", "src", "packages"], reports: (output) => reported(output).length };
}
