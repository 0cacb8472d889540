import type { Linter } from "eslint";
import { tempProject, type Files, type LintOptions } from "./project.ts";

/** What one rule says of one of the files of a project. */
export async function saidOf(rule: string, path: string, files: Files, tier: LintOptions["tier"] = "recommended"): Promise<Linter.LintMessage[]> {
  const messages = await tempProject(files).messages({ patterns: [path], tier });
  return messages.filter(({ ruleId }) => ruleId === `layered/${rule}`);
}

/** A message as `line:column messageId`. */
export const placed = ({ line, column, messageId }: Linter.LintMessage): string => `${String(line)}:${String(column)} ${messageId ?? ""}`;
