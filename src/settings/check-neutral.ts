import { globSet, matchOf } from "./globs.ts";
import type { Globs } from "./settings.ts";
import { SettingsError } from "./settings-error.ts";

/** Files that have nothing in common but to hold code: globs that match all of them match any. */
const unlike = ["a.ts", "Server.js", "src/user.service.ts", "lib/_x1/OrderStore.js", "packages/9-api/.jobs/by day/send_mail.job.ts", "k.js/cart-list.js"];

/**
 * Refuses globs that set every file free: no rule would judge one, and the lint run would be green. What takes files out again leaves some to judge.
 * @throws SettingsError
 */
export function checkNeutral(neutral: Globs): void {
  const set = globSet(neutral);
  if (set.excluded.length > 0 || !unlike.every((path) => matchOf(set, path) !== undefined)) return;
  const shown = set.globs.map(({ text }) => `"${text}"`).join(", ");
  throw new SettingsError("neutral", `${shown} ${set.globs.length > 1 ? "match" : "matches"} every file, and none would be judged; name the folders that have no layer, such as "src/generated/**", or take out what has one, as in "!src/**".`);
}
