import type { Placement } from "../layers/placement.ts";
import { fileAt, type Project } from "./project.ts";
import { packageNameOf } from "../settings/packages.ts";
import { readText } from "./read-module.ts";
import { isOfGraphql } from "./speaks-graphql.ts";
import { specifiersIn } from "./specifiers-in.ts";

/** What a router of requests says, whatever it is made with: one that says none of it routes something else. A map has `get(key)` and `delete(key)`, where a route has its handler as well. */
const ofRouters =
  /express|fastify|koa|hono|@nestjs|@trpc|elysia|hapi|polka|restify|graphql|\bhttps?\b|@\w+\(|\bextends\b|\b(?:[a-z]\w*)?Router\(|\.(?:post|put|patch|all|use|route|routes|register|mount|handle|on|query|mutation)\s*[(<]|\.(?:get|delete)\s*(?:<|\((?!\s*[\w$.]+\s*\)))|\b(?:req|res|path|handler|GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE|(?:Next)?Re(?:quest|sponse))\b/;

/** What a resolver of GraphQL says, be it by decorators, in a map, or as a function of one. */
const ofResolvers = /graphql|apollo|\bgql\b|Query|Mutation|Subscription|@(?:Resolve|FieldResolver|Args|Parent)|\b(?:parent|args|info|context|ctx|req)\b|\b_+\s*,|\bextends\b/;

/** What says of a class that Nest hands out that it speaks of requests all the same: routes are decorators there, or those of the server below. */
const ofProviders =
  /express|fastify|koa|hono|trpc|graphql|@nestjs\/core|HttpAdapter|Middleware|\bRouter\(|@(?:Controller|Router|Resolver|Query|Mutation|Subscription|Get|Post|Put|Patch|Delete|All|Head|Options|Sse|Use\w*|MessagePattern|EventPattern|SubscribeMessage|GrpcMethod)\(|\bextends\b|\b(?:req|res)\b/;

/** What takes routes of requests itself: decorators of Nest, the server below, a router of Express. */
const takesRoutes = /@nestjs\/core|HttpAdapter|\bRouter\(|@(?:Controller|Router|Get|Post|Put|Patch|Delete|All|Head|Options|Sse|MessagePattern|EventPattern|SubscribeMessage|GrpcMethod)\(/;

/** Routers of pages: what they lead to is shown by a browser, and only the addresses concern a backend. */
const ofPages = /\bfrom\s*["'](?:type-route|vue-router|react-router(?:-dom)?|@tanstack\/[a-z]+-router|@angular\/router|wouter|@reach\/router|page|navigo|universal-router)["']/;

/** What the servers say that routes of requests are made with. */
const ofServers = /express|fastify|koa|hono|@nestjs|@trpc|elysia|hapi|polka|restify|graphql|\b(?:req|res)\b/;

/** Nest's logger says nothing of requests. */
const logging = /\bimport\s*\{\s*Logger\s*\}\s*from\s*["']@nestjs\/common["']/g;

/** True for a class that Nest hands out and that speaks of no requests; one that is called a service as well may know of them, if it takes no routes. */
const isProvider = (pattern: string, text: string): boolean => text.includes("@Injectable(") && !(pattern.endsWith(".service") ? takesRoutes : ofProviders).test(text);

const isOfPages = (text: string): boolean => ofPages.test(text) && !ofServers.test(text);

const resolves = /\b(?:resolvers|GraphQLObjectType|RootQuery|RootMutations?)\b|\b(?:Query|Mutation|Subscription)\s*[:=]\s*\{/;

/** True for a schema of GraphQL with what resolves it: it answers requests, and says nothing of how a value has to look. */
export const resolvesGraphql = (text: string): boolean => resolves.test(text) && specifiersIn(text)?.some((specifier) => isOfGraphql(packageNameOf(specifier))) === true;

/** What a table of addresses takes nothing of: who asks repositories, services or the database does what a route does. */
const takesOfLayers = /(?:\bfrom|\brequire\(|\bimport\(?)\s*["'][^"']*(?:controllers?|dao|database|\bdb\b|middlewares?|\bmodels?\b|prisma|repositor|\brepos?\b|services?|use-?cases?)/i;

/** Folders of routers, in which a name behind a dash may be what the product is about. */
const routersFolder = /(?:^|\/)(?:routes?|routers?)\/[^/]*$/i;

/** True for the router of what a product calls a service: `routers/file-storage-service.js`. */
export const isRouterOfService = (path: string, text: string): boolean => routersFolder.test(path) && !/\.service\./i.test(path) && /\bRouter\(/.test(text) && !/\bclass\b/.test(text);

/** What whatever stands before a request says: what it is handed, or what it is made with. A token has a header too. */
const ofMiddlewares =
  /express|fastify|koa|hono|@nestjs|trpc|graphql|apollo|middleware|guard|\b(?:req|request|res|response|reply|next|ctx|context|headers|session|cookies?|handler|app|router|use|canActivate|intercept)\b|\bextends\b/i;

const handsOn = /\bexport\s*(?:\*|\{[^}]*\})\s*from\b|(?:\bexports(?:\.\w+)?\s*=|\.\.\.|[{,]\s*\w+\s*:)\s*require\(|__export(?:Star)?\(/;

const taken = /\b(?:const|let|var)\s+(\w+)\s*=\s*require\(\s*["']\.{1,2}\//g;

/** True if a file hands on what another one holds: it may be that which deals with requests. */
function handsOnOthers(text: string): boolean {
  if (handsOn.test(text)) return true;
  // Of CommonJS, what is taken of another file and put among the exports: `module.exports = { auth }`.
  const given = /\bmodule\.exports\s*=([^;]*)/.exec(text)?.[1] ?? "";
  return [...text.matchAll(taken)].some(([, name = ""]) => new RegExp(String.raw`\b${name}\b`).test(given));
}

/**
 * True for a file that is called as a router, a resolver or middleware is and has nothing to do with requests: `cache.router` says where things are
 * kept, `sms-provider.router` who sends them, `import-path.resolver` what an import leads to, and `routes` which pages there are.
 * @param pattern by which the file was taken for a controller or middleware
 */
export function isNamesake(pattern: string, path: string, text: string): boolean {
  if (handsOnOthers(text)) return false;
  if (/(?:routes?|routers?)\b/i.test(pattern) && isOfPages(text)) return true;
  // A table of addresses, of another server perhaps. In a folder of routes a file may do what a route does.
  if (/^\*\.routes?\b|^routes?\.\*$/i.test(pattern)) return !ofRouters.test(text) && !takesOfLayers.test(text);
  // A folder is taken for one of middleware by its name alone: `middleware/maps/user-to-row.ts`.
  if (/^middlewares?\/$/i.test(pattern)) return !ofMiddlewares.test(text);
  // `smart.router.service` is a service that works ways out, and each of them is a path.
  if (/routers?\b/i.test(pattern)) return !ofRouters.test((pattern.endsWith(".service") ? text.replaceAll(/\bpath\b/g, "") : text).replaceAll(logging, "")) || isProvider(pattern, text);
  return /resolvers?\b/i.test(pattern) && !/graphql|gql|apollo/i.test(path) && !ofResolvers.test(text);
}

/** The same for a file that others import; false for one that is not there, or must not be looked at. */
export function isNamesakeAt(project: Project, path: string, { layer, pattern }: Placement): boolean {
  const file = (layer === "controller" || layer === "middleware") && project.model.follow ? fileAt(project, path) : undefined;
  const text = file === undefined ? undefined : readText(file);
  return file !== undefined && text !== undefined && isNamesake(pattern, file, text);
}
