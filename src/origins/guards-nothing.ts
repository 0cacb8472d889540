import type { Placement } from "../layers/placement.ts";
import { withoutExtension } from "../layers/path.ts";
import { asksForLike } from "./dependency-names.ts";
import { listingOf } from "./listing.ts";
import { readText } from "./read-module.ts";

const ofGuards = /[gG]uards?$/;

/** Frameworks in which a class called a guard stands before requests. */
const guarding = /^@nestjs\/|^@angular\/|^@tsed\/|^@ditsmod\//;

/** A class that is called a guard. */
const guard = /\bclass\s+\w*Guard\b/;

/** What such a framework asks a guard, by name or by what the class extends. */
const asked = /\bcan(?:Activate|Load|Match)\b|\bCan(?:Activate|Load|Match)\b|\bextends\s+(?:[\w.]*Guard\b|\w+\()|\bimplements\s+[\w\s,.]*Guard\b/;

/** What a file has that may stand before requests: classes and functions called so, a framework, what it is handed, or what it hands on of other files. */
const mayStand = /[gG]uard\b|\bclass\b|@nestjs|express|fastify|koa|hono|elysia|hapi|polka|restify|trpc|graphql|apollo|socket|vue|router|\b(?:req|request|res|response|reply|next|ctx|context|headers|session|cookies?|handler)\b|\bexport\s*(?:\*|\{[^}]*\})\s*from\b|\bexports\b[^;]*\brequire\(/;

const comments = /\/\*[^]*?\*\/|\/\/.*/g;

/**
 * True for what is called a guard and stands before no request: by its class in a package without a framework that has guards (`services/EligibilityGuard`), and in
 * one with it if nothing in the file could be asked by that: `media-startup.guard` that looks at the machine when all begins. Everywhere, what knows of no request:
 * `use-cases/stock-location.guard` with a function that demands an active location.
 * @param placement by its name
 * @param home the folder of its package
 * @param folder that it lies in
 * @param name of the file without its extension
 */
export function guardsNothing({ pattern }: Placement, home: string, folder: string, name: string): boolean {
  if (!ofGuards.test(pattern)) return false;
  const hasGuards = asksForLike(home, guarding);
  if (hasGuards === false && !/[-_.]/.test(pattern)) return true;
  const texts = listingOf(folder).files.filter((file) => withoutExtension(file) === name).map((file) => readText(`${folder}/${file}`) ?? "");
  if (texts.length > 0 && texts.every((text) => text.trim() !== "" && !mayStand.test(text.replaceAll(comments, "")))) return true;
  return hasGuards === true && texts.some((text) => guard.test(text)) && !texts.some((text) => asked.test(text));
}
