/** Rollup numbers what two files call alike. */
const numbered = /\bimport\b[^;]*\b(\w+) as \1\$\d+\b/;

/** What a published package says at its top: nobody who copied it there writes in it. */
const published = /^\s*\/\*(?:!|\*)[^]{0,80}@license\b.*\bv?\d+\.\d+\.\d+/;

/** The banner of a library on one line, with its version and its licence. */
const banner = /^\s*\/\*!?[^\n*]{0,80}\bv?\d+\.\d+\.\d+\b[^\n*]{0,160}\b(?:MIT|BSD|ISC|Apache|MPL|licen[cs]ed?)\b[^\n*]{0,160}\*\//;

const told = /@generated|do not edit|do not modify this file|auto-?generated|\bthis file (?:was|is|has been) (?:\w+ )?generated\b|\b(?:code|file|module) (?:is|was|has been) automatically generated|\bfunction \$\$SETUP_STATE\(|webpack(?:Bootstrap|UniversalModuleDefinition)|__webpack_/i;

/** What a compiler puts above a module that it turned into CommonJS. */
const compiled = /\(exports, ["']__esModule["']|\b__(?:importDefault|importStar|createBinding|awaiter|generator|extends|assign|rest|decorate)\s*=\s*\(this && this\.__/;

/** The comments at the top of a text. What stands below a line of code is about that which follows it. */
const opening = /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?(?:\*\/|$)|["']use strict["'];?)*/;

/** A file that was taken over whole says where it comes from. What a handbook or an answer says was written down by somebody here. */
const takenOver = /^[\s/*]*source:?\s+https?:\/\/(?!(?:docs?|developers?)\.|(?:[\w.]+\.)?(?:stackoverflow|stackexchange|medium)\.|\S*\/(?:docs?|guides?|wiki|questions|reference)\/)/im;

const isTakenOver = (top: string): boolean => /source/i.test(top) && takenOver.test(opening.exec(top)?.[0] ?? "");

/** Asks for the loader of modules that a library of its time was made for. */
const asksForLoader = (text: string): boolean => text.includes("define.amd") && /\btypeof\s+define\b/.test(text);

/** Nobody writes lines that are this long throughout: a minifier or a bundler does. In characters. */
const longLine = 500;

/** True if lines are long on average. A text of a person has enough of them in its first part, and is read no further. */
function hasLongLines(text: string): boolean {
  const enough = text.length / longLine;
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && lines < enough; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines < enough;
}

/** Shorter texts show no custom: one long line may be anybody's. */
const short = longLine * 4;

/** True for a text that a tool wrote or that comes from elsewhere, as it says at its top or as its lines show: nobody here rights what is in it. */
export function isGeneratedText(text: string): boolean {
  const top = text.slice(0, 300);
  if (told.test(top) || published.test(top) || banner.test(top) || isTakenOver(top) || (top.includes("$") && numbered.test(top))) return true;
  return compiled.test(text.slice(0, 600)) || asksForLoader(text) || (text.length > short && hasLongLines(text));
}
