import type { FileFinding } from "../../names/file-finding.ts";
import type { Separator } from "../../settings/naming.ts";

/** The separators in words. */
const signs: Readonly<Record<Separator, string>> = { dot: "a dot", dash: "a dash", underscore: "an underscore", none: "no sign" };

/** What the message of a finding is filled with. */
export const dataOf = (found: FileFinding): Readonly<Record<string, string>> => (found.kind === "separator" ? { ...found, separator: signs[found.separator] } : { ...found });

/** What is said of each finding; the data of a finding fills it. */
export const messages: Readonly<Record<FileFinding["kind"], string>> = {
  case: "File names here are {{style}}: rename `{{name}}` to `{{right}}`.",
  separator: "The role of a file follows {{separator}} here (`naming.separator`): rename `{{name}}` to `{{right}}`.",
  typo: "`{{word}}` is no role and gives `{{name}}` no layer; did you mean `{{meant}}`? Rename it to `{{right}}`.",
  plural: "A file holds one of its kind: rename `{{name}}` to `{{right}}`.",
  folder: "A {{role}} does not belong in `{{folder}}/`: move `{{name}}` to `{{move}}`, or rename it to `{{right}}` if it is none.",
  class: "The file `{{name}}` exports the class `{{className}}` alone: rename the file to `{{right}}`, or the class.",
  taken: "The file `{{name}}` exports the class `{{className}}` alone, which `{{right}}` beside it is called for: rename the class.",
  role: "Files in `{{folder}}/` end in `{{role}}`: rename `{{name}}` to `{{right}}`.",
};
