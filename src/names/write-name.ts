import type { FileParts } from "./file-parts.ts";
import type { NamingStyle } from "./file-finding.ts";
import { joinWords, splitWords } from "./words.ts";

// Lower-case words and a role cannot grow together: without a sign of their own they get a dot.
const joints = { dot: ".", dash: "-", underscore: "_", none: "." } as const;

/** A file name in a style: the words of its parts, the role behind them, its own tail and extension. */
export function writeName(file: FileParts, stems: readonly (readonly string[])[], role: string | undefined, style: NamingStyle): string {
  const joined = style.separator === "none" && (style.case === "camelCase" || style.case === "PascalCase");
  const last = stems.length - 1;
  const written = stems.map((words, index) => joinWords(joined && role !== undefined && index === last ? [...words, ...splitWords(role)] : words, index === 0 ? style.case : lowerOf(style)));
  const roleText = role === undefined || joined ? "" : `${joints[style.separator]}${joinWords(splitWords(role), lowerOf(style))}`;
  return `${file.lead}${written.join(".")}${roleText}${file.tail}${file.extension.toLowerCase()}`;
}

/** What stands behind a dot is lower case in every style. */
const lowerOf = ({ case: style }: NamingStyle): NamingStyle["case"] => (style === "PascalCase" ? "kebab-case" : style);
