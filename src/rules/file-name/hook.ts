import { nameOf } from "../../layers/path.ts";
import { fileParts } from "../../names/file-parts.ts";

const asked = /(?<![\w$.])(?<!\bfunction\s+)(use[A-Z]\w*)\s*(?:<[^;()]*>)?\(/g;

/** What hands out a hook by its name, and not only takes it. */
const madeHere = (name: string): RegExp => new RegExp(String.raw`\bexport\s+(?:default\s+)?(?:async\s+)?(?:function|const)\s+${name}\b|\bexport\s+default\s+${name}\b|\bexport\s*\{[^}]*\b${name}\b`);

/** True for a hook: `useColors.ts` hands out a function of that name, which asks another one (`useTheme()`). It is called as frameworks have it, wherever those it asks come from. */
export function isHook(file: string, text: string): boolean {
  const [name = ""] = fileParts(nameOf(file)).parts;
  if (!/^use[A-Z]\w*$/.test(name) || !madeHere(name).test(text)) return false;
  return [...text.matchAll(asked)].some(([, other]) => other !== name);
}
