import type { WordCase } from "../settings/naming.ts";

/** How the words of a name are joined. `lower` is one word in lower case, which fits three of the styles. */
export type WordStyle = "lower" | "kebab-case" | "snake_case" | "camelCase" | "PascalCase" | "mixed";

/** `OAuth` is one word, and so is what is called out in front: `OLDreport`. */
const boundary = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=^OLD)(?=\p{Ll})|(?<=\p{Lu})(?!(?<=O)Auth)(?!(?<=^OL)D)(?=\p{Lu}\p{Ll})/u;

/** The lower-case words of a name in any style, digits left where they are: `OAuth2Token` gives `oauth2`, `token`. */
export function splitWords(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((part) => part.split(boundary))
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

/** How a name without dots is written. */
export function styleOf(name: string): WordStyle {
  if (/^[a-z\d]+$/.test(name)) return "lower";
  const lower = name.toLowerCase() === name;
  const joints = new Set(name.replace(/^[-_]+|[-_]+$/g, "").match(/[-_]/g) ?? []);
  if (lower && joints.size === 0) return "lower";
  if (lower && joints.size === 1) return joints.has("-") ? "kebab-case" : "snake_case";
  if (lower || joints.size > 0) return "mixed";
  return /^\P{L}*\p{Lu}/u.test(name) ? "PascalCase" : "camelCase";
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words joined in a style. */
export function joinWords(words: readonly string[], style: WordCase): string {
  switch (style) {
    case "kebab-case":
      return words.join("-");
    case "snake_case":
      return words.join("_");
    case "camelCase":
      return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
    case "PascalCase":
      return words.map(capital).join("");
  }
}

/** The marks over letters are dropped, so that a name is made of letters that every file system spells alike. */
export function snakeOf(text: string): string {
  const plainText = text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return splitWords(plainText).join("_").replaceAll(/[^a-z0-9_]/g, "").replaceAll(/_{2,}/g, "_").replaceAll(/^_|_$/g, "");
}
