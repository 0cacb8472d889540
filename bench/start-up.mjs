// How long the plugin takes from its import until each rule has looked at a first file, in fresh processes: the median of 20.
// `npm run build` first; another entry may be named, such as the one of an installed package.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const entry = process.argv[2] ?? new URL("../dist/index.js", import.meta.url).href;
const once = fileURLToPath(new URL("start-up/once.mjs", import.meta.url));
const runs = Array.from({ length: 20 }, () => JSON.parse(execFileSync(process.execPath, [once, entry], { encoding: "utf8" })));
for (const key of ["load", "first", "total"]) {
  const times = runs.map((run) => run[key]).sort((a, b) => a - b);
  console.log(`${key.padEnd(6)} median ${((times[9] + times[10]) / 2).toFixed(1)} ms, fastest ${times[0].toFixed(1)} ms`);
}
