import { readFileSync } from "node:fs";
import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";
import layered from "../../dist/index.js";
import { badSuggestions } from "./suggestions.mjs";
import { timed, ways } from "./timed.mjs";

const all = { files: ["**"], linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } };

/** The rules of a preset under a name of their own, so that both tiers run over one parsed file. */
function tierOf(preset, name) {
  const entries = Object.entries(layered.configs[preset][0].rules).map(([rule, entry]) => [rule.replace("layered", name), entry]);
  const { clock, rules } = timed(layered);
  return { clock, config: { ...all, plugins: { [name]: { rules } }, rules: Object.fromEntries(entries) } };
}

const [recommended, strict, service] = [tierOf("recommended", "recommended"), tierOf("strict", "strict"), tierOf("strict", "service")];
const asIs = [recommended.config, strict.config];
/** Most files lie in no layer, where the rules have little to say: each is linted again as though it were a service. */
const asService = (root) => [{ ...service.config, settings: { layered: { root, layers: { service: { files: "**" } } } } }];

const jsx = { ecmaFeatures: { jsx: true } };
const typescriptParser = { languageOptions: { parser: typescript, parserOptions: jsx } };
const javascript = ["module", "commonjs"].map((sourceType) => ({ languageOptions: { sourceType, parserOptions: jsx } }));
const { processor, languageOptions } = layered.configs.recommended[1];

/** The ways to read a file, the likeliest first. */
function waysToRead(path) {
  if (path.endsWith(".sql")) return [{ processor, languageOptions }];
  return /\.(?:[cm]?ts|tsx)$/.test(path) ? [typescriptParser] : [...javascript, typescriptParser];
}

/** One linter for all files of a folder: what it remembers of a project has to hold over thousands of files. */
const linters = new Map();
function linterOf(folder) {
  let linter = linters.get(folder);
  if (linter === undefined) {
    linters.clear();
    linter = new Linter({ cwd: folder });
    linters.set(folder, linter);
  }
  return linter;
}

function lintAs(linter, text, path, way, folder, now = ways.wall) {
  for (const { clock } of [recommended, strict, service]) Object.assign(clock, { time: 0, now });
  const found = linter.verify(text, [{ files: ["**"], ...way }, ...asIs], { filename: path });
  if (found.some(({ fatal }) => fatal === true)) return undefined;
  const more = linter.verify(path.endsWith(".sql") ? text : linter.getSourceCode(), [{ files: ["**"], ...way }, ...asService(folder)], { filename: path });
  // What a user waits for is one of the three.
  const time = Math.max(...[recommended, strict, service].map(({ clock }) => clock.time));
  return { time, reports: found.length, more: more.length, bad: badSuggestions([...found, ...more], text, path, way) };
}

/**
 * Lints a file with both tiers, and again as a service.
 * @returns {{ kind: "crash", error: string } | { kind: "unreadable" } | { kind: "linted", time: number, reports: number, more: number, bad: string[] }}
 */
export function lintFile(folder, path) {
  const text = readFileSync(path, "utf8");
  const linter = linterOf(folder);
  try {
    for (const way of waysToRead(path)) {
      let result = lintAs(linter, text, path, way, folder);
      if (result === undefined) continue;
      // A machine that is busy elsewhere is not the rules' fault: what is slow has to be slow again by the processor's time.
      if (result.time > 1000) result = { ...result, time: Math.min(result.time, lintAs(linter, text, path, way, folder, ways.processor).time) };
      return { kind: "linted", ...result };
    }
    return { kind: "unreadable" };
  } catch (error) {
    return { kind: "crash", error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
