// Does what a newcomer does: copies the reference service out of the repository, installs it, adds the packed plugin, starts
// it, and lints it with its own configuration. Needs a registry, so `.ci/run` runs it and `npm test` does not.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generated } from "./expectations.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "layered-copy-out-"));
const copy = join(temporary, "service");
const quiet = ["--silent", "--no-audit", "--no-fund"];
const run = (command, args, cwd = copy) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Starts the copy as its README says, asks whether it is ready, and stops it. */
async function serves() {
  // npm passes no signals on: the whole group is ended.
  const service = spawn("npm", ["start"], { cwd: copy, detached: true, env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(service, "close");
  try {
    let log = "";
    for await (const data of service.stdout) {
      log += data;
      const address = /listening at (http:[^"]+)/.exec(log)?.[1];
      if (address === undefined) continue;
      for (const path of ["/ready", "/docs/json", "/posts"]) {
        const { status } = await fetch(address + path);
        if (status !== 200) throw new Error(`${path} answered ${String(status)}`);
      }
      return address;
    }
    throw new Error(`npm start ended:\n${log}`);
  } finally {
    if (service.exitCode === null) process.kill(-service.pid, "SIGTERM");
    await ended;
  }
}

/** The reports of the copy's own `eslint .`, as `file rule`. */
function reports() {
  const script = 'import { ESLint } from "eslint"; console.log(JSON.stringify(await new ESLint().lintFiles(["."])))';
  const results = JSON.parse(run(process.execPath, ["--input-type=module", "--eval", script]));
  if (results.length < 100) throw new Error(`only ${String(results.length)} files were linted`);
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message }) => `${basename(filePath)} ${ruleId ?? message}`));
}

function expectReports(expected) {
  const found = reports();
  if (found.join() !== expected.join()) throw new Error(`expected [${expected.join()}], found [${found.join()}]`);
}

try {
  cpSync(join(root, "fixtures/reference-service"), copy, { recursive: true, filter: (path) => !generated.includes(basename(path)) });
  run("npm", ["install", ...quiet]);
  console.log(`serves at ${await serves()}`);
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--silent", "--pack-destination", temporary], root));
  run("npm", ["install", "--save-dev", ...quiet, join(temporary, filename)]);
  run("npm", ["run", "lint", "--silent"]);
  expectReports([]);
  const wrong = join(copy, "src/controllers/wrong.controller.ts");
  writeFileSync(wrong, 'import { PostRepository } from "../repositories/post.repository.js";\n\nexport const posts = PostRepository;\n');
  expectReports(["wrong.controller.ts layered/layer-imports"]);
  console.log("linted by the packed plugin: 0 problems as it is, and a controller that reaches a repository is reported");
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
