import { relative, sep } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { ESLint } from "eslint";

/**
 * One lint run of one subject.
 * @typedef {object} Run
 * @property {number} parse milliseconds that parsing took
 * @property {number} rule milliseconds that its rules took, `create` and listeners
 * @property {number} files
 * @property {Set<string>} reported `file:line` of each finding
 */

const files = ["**/*.ts"];

/**
 * Lints a project with a subject's rules and nothing else.
 * @param {import("./subjects.mjs").Subject} subject
 * @param {{ folder: string, packages: readonly string[] }} project
 * @returns {Promise<Run>}
 */
export async function measure(subject, project) {
  const eslint = new ESLint({
    cwd: project.folder,
    overrideConfigFile: true,
    allowInlineConfig: false,
    stats: true,
    overrideConfig: [{ files, languageOptions: { parser } }, { files, ...(await subject.config(project)) }],
  });
  const results = await eslint.lintFiles(files);
  const run = { parse: 0, rule: 0, files: results.length, reported: new Set() };
  for (const { filePath, messages, stats } of results) {
    for (const { parse, rules } of stats.times.passes) {
      run.parse += parse.total;
      for (const name of subject.rules) run.rule += rules?.[name]?.total ?? 0;
    }
    const file = relative(project.folder, filePath).split(sep).join("/");
    for (const message of messages) {
      if (!subject.rules.includes(message.ruleId)) throw new Error(`${file}:${String(message.line)} ${message.message}`);
      run.reported.add(`${file}:${String(message.line)}`);
    }
  }
  return run;
}
