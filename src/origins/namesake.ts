import type { Placement } from "../layers/placement.ts";
import { fileAt, type Project } from "./project.ts";
import { readText } from "./read-module.ts";

/** What a router of requests says, whatever it is made with: one that says none of it routes something else. */
const ofRouters =
  /express|fastify|koa|hono|@nestjs|@trpc|elysia|hapi|polka|restify|graphql|\bhttps?\b|@\w+\(|\bextends\b|\b(?:[a-z]\w*)?Router\(|\.(?:get|post|put|patch|delete|all|use|route|routes|register|mount|handle|on|query|mutation)\s*[(<]|\b(?:req|res|path|handler|GET|POST)\b/;

/** What a resolver of GraphQL says, be it by decorators, in a map, or as a function of one. */
const ofResolvers = /graphql|apollo|\bgql\b|Query|Mutation|Subscription|@(?:Resolve|FieldResolver|Args|Parent)|\b(?:parent|args|info|context|ctx|req)\b|\b_+\s*,|\bextends\b/;

const handsOn = /\bexport\s*(?:\*|\{[^}]*\})\s*from\b|\brequire\(/;

/**
 * True for a file that is called as a router or a resolver is and has nothing to do with requests: `cache.router` says where things are
 * kept, `import-path.resolver` what an import leads to.
 * @param pattern by which the file was taken for a controller
 */
export function isNamesake(pattern: string, path: string, text: string): boolean {
  if (handsOn.test(text)) return false;
  if (/routers?\b/i.test(pattern)) return !ofRouters.test(text);
  return /resolvers?\b/i.test(pattern) && !/graphql|gql|apollo/i.test(path) && !ofResolvers.test(text);
}

/** The same for a file that others import; false for one that is not there, or must not be looked at. */
export function isNamesakeAt(project: Project, path: string, { layer, pattern }: Placement): boolean {
  const file = layer === "controller" && project.model.follow ? fileAt(project, path) : undefined;
  const text = file === undefined ? undefined : readText(file);
  return file !== undefined && text !== undefined && isNamesake(pattern, file, text);
}
