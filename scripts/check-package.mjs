// Packs the plugin and checks the tarball as a user would get it: what is in it, how large it is, whether its exports
// and types resolve, and that nothing in it needs a development dependency at run time.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "layered-pack-"));
const run = (command, args) => execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--silent", "--pack-destination", folder]));
  const strange = packed.files.map(({ path }) => path).filter((path) => !/^(?:dist\/.+\.(?:js|d\.ts)|oxlint\/\w+\.json|package\.json|README\.md|LICENSE)$/.test(path));
  if (strange.length > 0) throw new Error(`The package holds files no user needs: ${strange.join(", ")}`);
  console.log(`package: ${String(packed.files.length)} files, ${String(Math.round(packed.unpackedSize / 1024))} KiB unpacked`);
  const tarball = join(folder, packed.filename);
  console.log(run("npx", ["--no-install", "publint", "--strict", tarball]).trim());
  console.log(run("npx", ["--no-install", "attw", tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"]).trim());
  checkImports(packed.files.map(({ path }) => path));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every bare import of the built files must be a dependency. */
function checkImports(files) {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const file of files.filter((path) => path.endsWith(".js"))) {
    const { staticImports, staticExports } = parseSync(file, readFileSync(join(root, file), "utf8")).module;
    const requests = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)].map(({ moduleRequest }) => moduleRequest?.value ?? ".");
    for (const specifier of requests.filter((request) => !request.startsWith("."))) {
      const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
      if (!specifier.startsWith("node:") && dependencies[name] === undefined) throw new Error(`${file} imports ${specifier}, which is no dependency.`);
    }
  }
}
