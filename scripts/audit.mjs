// Asks the registry whether a package that comes with the plugin, or with the reference service, has a known vulnerability; exits 1 if one has.
// A registry that takes no such question (many mirrors do not) is no answer: the last line says then that nothing was checked. Takes npm's own options.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { stdout, stderr } = spawnSync("npm", ["audit", "--omit=dev", "--json", ...process.argv.slice(2)], { cwd: root, encoding: "utf8", shell: process.platform === "win32" });

/** What npm printed, or undefined where it printed nothing that can be read. */
function answerOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One line for each vulnerable package: its name, where it is installed, how bad, and the advisories or the packages that it has it from. */
const lineOf = ({ name, nodes, severity, via }) => `${name} (${nodes.join(", ")}): ${severity}, ${via.map((cause) => (typeof cause === "string" ? `by ${cause}` : `${cause.title} (${cause.url})`)).join("; ")}`;

const answer = answerOf(stdout);
if (answer?.vulnerabilities !== undefined) {
  const found = Object.values(answer.vulnerabilities);
  for (const one of found) console.log(lineOf(one));
  console.log(`${String(found.length)} of ${String(answer.metadata.dependencies.prod)} packages have a known vulnerability.`);
  if (found.length > 0) process.exitCode = 1;
} else if (answer?.message !== undefined) {
  console.log(`NOT CHECKED for known vulnerabilities, the registry does not answer: ${answer.message}`);
} else {
  console.error(`npm audit printed nothing that can be read: ${stderr || stdout}`);
  process.exitCode = 1;
}
