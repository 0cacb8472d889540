// Prints what the package costs a user: the size of the tarball, of what is unpacked from it, and the packages that come with it.
// `--json` for the test that holds them to their bounds.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const shell = process.platform === "win32";
const [packed] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8", shell, stdio: ["ignore", "pipe", "ignore"] }));
const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));

/** Where a package finds another: in the nearest node_modules above it. */
function locate(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const path = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (at === "") return undefined;
  }
}

/** The production dependencies below a package; a native build counts as one, whichever fits the machine. */
function treeOf(at, depth = 0) {
  return Object.keys(packages[at].dependencies ?? {}).flatMap((name) => {
    const path = locate(at, name);
    const { version, optionalDependencies } = packages[path];
    const builds = Object.keys(optionalDependencies ?? {}).length;
    return [{ name, version, depth, builds }, ...treeOf(path, depth + 1)];
  });
}

const size = { packed: packed.size, unpacked: packed.unpackedSize, files: packed.files.map(({ path }) => path), tree: treeOf("") };
if (process.argv.includes("--json")) console.log(JSON.stringify(size));
else {
  const kib = (bytes) => `${String(Math.round(bytes / 1024))} KiB`;
  console.log(`packed ${kib(size.packed)}, unpacked ${kib(size.unpacked)} in ${String(size.files.length)} files; with it come:`);
  for (const { name, version, depth, builds } of size.tree) console.log(`${"  ".repeat(depth + 1)}${name} ${version}${builds > 0 ? `, and one native build of ${String(builds)}` : ""}`);
}
