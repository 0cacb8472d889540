import { objectSpecifiers } from "../catalog/framework-objects.ts";
import { httpErrorSources } from "../catalog/http-error-sources.ts";
import { wordsOf } from "../layers/file-words.ts";
import { saysHttpError } from "./http-error-name.ts";
import { Reach } from "./reach.ts";

const escaped = (text: string): string => text.replaceAll(/[./]/g, "\\$&");

const hallmarks = httpErrorSources.flatMap(({ hallmark }) => hallmark ?? []);
const specifiers = [...objectSpecifiers, ...httpErrorSources.flatMap(({ hallmark, specifiers: all, folders = [] }) => (hallmark === undefined ? [...all, ...folders] : []))];

/** The shortest of those that begin alike: deep imports of a package begin with its name. */
const heads = [...new Set(specifiers)].filter((one, _at, all) => !all.some((other) => one.startsWith(`${other}/`)));

/** `ctx.assert`, of a context without a type: `assert` alone is in the tests of anything. */
const contextAssert = "\\b(?:ctx|context)\\s*(?:\\?\\.)?[.\\s]*(?:assert\\b|\\[\\s*['\"`]assert['\"`])";

/**
 * What a text has if it can make an HTTP error of anything that is known: a package, a name of one that every file imports, `ctx.throw`, `ctx.assert`,
 * or a home-made class, which may be called as its file is, or say HTTP among other words.
 * @param homeMade names of classes
 */
export function httpErrorWords(homeMade: readonly string[]): RegExp {
  const names = homeMade.map((name) => wordsOf(name).join("[-_.]?"));
  const named = homeMade.some(saysHttpError) ? ["\\bclass\\s+\\w*http\\w*(?:error|exception)"] : [];
  return new RegExp([...hallmarks, ...new Set(names), ...named, "\\.\\s*throw\\b|['\"`]throw['\"`]", contextAssert, `["'\`](?:${heads.map(escaped).join("|")})(?=["'\`/.])`].join("|"), "i");
}

const reaches = new Map<string, Reach>();

/**
 * What has to do with HTTP errors: where nothing in reach of a file can make one, none of its calls has to be followed.
 * @param homeMade names of classes
 */
export function httpReach(homeMade: readonly string[]): Reach {
  const key = homeMade.join(" ");
  const reach = reaches.get(key) ?? new Reach(httpErrorWords(homeMade));
  reaches.set(key, reach);
  return reach;
}
