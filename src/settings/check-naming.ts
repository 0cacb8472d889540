import type { NamingSettings, Separator, WordCase } from "./naming.ts";
import { SettingsError } from "./settings-error.ts";

/** What words of lower case may be joined with, and their role most likely is: by a capital it cannot be. */
const joints: Readonly<Partial<Record<WordCase, Separator>>> = { "kebab-case": "dash", snake_case: "underscore" };

/**
 * Refuses a role without a sign in front where the words have no capitals to tell it from them: no name could be right.
 * @throws SettingsError
 */
export function checkNaming({ case: words, separator }: NamingSettings): void {
  if (separator !== "none") return;
  const capitals = '"none" sets a role off by a capital, as in `UserService`';
  if (words === undefined) throw new SettingsError("naming.separator", `${capitals}; say which names have one: \`naming.case\` "camelCase" or "PascalCase".`);
  const near = joints[words];
  if (near !== undefined) throw new SettingsError("naming.separator", `${capitals}, and "${words}" has none; did you mean "${near}", or \`naming.case\` "camelCase" or "PascalCase"?`);
}
