import type { Placement } from "../layers/placement.ts";
import { fileAt, type Project } from "./project.ts";
import { readText } from "./read-module.ts";

/** A class that is the client of a database, with what the application adds to it: Nest's way to hand one out. */
const extended = /\bclass\s+\w+\s+extends\s+(?:\w+\.)?(?:PrismaClient|DataSource|Kysely|Sequelize|MongoClient|MikroORM)\b/;

/** True for the text of a file that declares such a class: called as a service is, it is the connection all the same. */
export const isClientClass = (text: string): boolean => extended.test(text);

/** What such a file is called, as far as the end of a specifier tells: others need not be looked at. */
const ofData = /(?:repositor|repo(?!rt)|data|db|prisma|orm|sql|mongo|store|persistence|connection)[^/]*$/i;

/** True if a specifier may lead to such a file. */
export const mayBeClientClass = (specifier: string): boolean => ofData.test(specifier);

/** True for a service that others import and that is such a class; false for one that is not there, or must not be looked at. */
export function isClientClassAt(project: Project, path: string, { layer }: Placement): boolean {
  const file = layer === "service" && project.model.follow ? fileAt(project, path) : undefined;
  return file !== undefined && isClientClass(readText(file) ?? "");
}

/** The place of such a service: that of the database. */
export function clientPlaceAt(project: Project, path: string, placement: Placement): Placement | undefined {
  const isClient = placement.layer === "service" && mayBeClientClass(path) && isClientClassAt(project, path, placement);
  return isClient ? { ...placement, layer: "database", pattern: "extends a client" } : undefined;
}
