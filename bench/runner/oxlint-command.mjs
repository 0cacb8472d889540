import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const preset = new URL("../../oxlint/recommended.json", import.meta.url);

/**
 * oxlint with our rules and none of its own, as a command.
 * @param {string} name
 * @param {string} path where the config is written
 * @param {{ program: string, only?: string }} wanted
 * @returns {import("./processes.mjs").Command}
 */
export function oxlintCommand(name, path, { program, only }) {
  const { jsPlugins, rules } = JSON.parse(readFileSync(preset, "utf8"));
  const kept = Object.fromEntries(Object.entries(rules).filter(([rule]) => only === undefined || rule === only));
  const config = { jsPlugins: jsPlugins.map((plugin) => fileURLToPath(new URL(plugin, preset))), categories: { correctness: "off" }, rules: kept };
  writeFileSync(path, JSON.stringify(config));
  return { name, args: [program, "--config", path, "--format", "json", "."], reports: (output) => JSON.parse(output).diagnostics.length };
}
