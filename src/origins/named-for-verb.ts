import { classifyName, type Placement } from "../layers/classify.ts";
import { wordsOf } from "../layers/file-words.ts";
import type { FolderFacts } from "../layers/folder-facts.ts";
import { withoutExtension } from "../layers/path.ts";
import type { LayerModel } from "../settings/model.ts";
import { verbs } from "../settings/neutral-files.ts";
import { listingOf } from "./listing.ts";
import { readText } from "./read-module.ts";

/** A whole file that is a function: `export default async (request) => …`, `module.exports = function …`. */
const handsOutFunction = /(?:\bexport\s+default|\bmodule\.exports\s*=)\s*(?:async\b|function\b|\(|\w+\s*=>)/;

/** True if a text makes a function of a name: `function createUserService`, `const createUserService = async (`. */
const makesFunction = (name: string, text: string): boolean => new RegExp(String.raw`\bfunction\s*\*?\s*${name}\b|\b${name}\s*(?::[^=\n]*)?=\s*(?:async\b|function\b|\(|<|\w+\s*=>)`).test(text);

const textsOf = (folder: string, name: string): string[] => listingOf(folder).files.filter((file) => withoutExtension(file) === name).map((file) => readText(`${folder}/${file}`) ?? "");

/** True if a file is there and is not the function that its name sounds like. */
function holdsThing(folder: string, name: string): boolean {
  const texts = textsOf(folder, name);
  return texts.length > 0 && texts.every((text) => text !== "" && !handsOutFunction.test(text) && !makesFunction(name, text));
}

/** Behind a dash a resolver may be one of paths or names: a class tells that it is GraphQL's. */
const dashedResolver = /[-_](?=resolvers?$)/;
const resolving = /@Resolver\s*\(/;

/** The place of `user_resolver` and `user-resolver` that GraphQL asks; undefined for any other file. */
function asResolver(folder: string, name: string, facts: FolderFacts, model: LayerModel): Placement | undefined {
  const joint = dashedResolver.exec(name)?.[0];
  if (joint === undefined || !textsOf(folder, name).some((text) => resolving.test(text))) return undefined;
  const { pattern, ...place } = classifyName(name.replace(dashedResolver, "."), facts, model);
  return { ...place, pattern: pattern.replace("*.", `*${joint}`) };
}

/**
 * The place of a file by its name. One that begins with what may be a verb is called like a function, which has no role: `createUserService`. It is of its layer all the same
 * if it holds no such function: `refreshTokenRepository` keeps tokens.
 * @param folder that it lies in
 * @param name of the file without its extension
 */
export function classifiedByName(folder: string, name: string, facts: FolderFacts, model: LayerModel): Placement {
  const placement = asResolver(folder, name, facts, model) ?? classifyName(name, facts, model);
  if (!/^[a-z\d]+[A-Z][A-Za-z\d]*$/.test(name) || !verbs.has(wordsOf(name)[0] ?? "")) return placement;
  const asClass = classifyName(name.charAt(0).toUpperCase() + name.slice(1), facts, model);
  const saysMore = asClass.layer !== undefined && asClass.pattern.startsWith("*") && (asClass.layer !== placement.layer || placement.neutral !== undefined);
  return saysMore && holdsThing(folder, name) ? asClass : placement;
}
