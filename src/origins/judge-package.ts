import { transactionExports } from "../catalog/harmless-exports.ts";
import { concernOf, decideConcern, mayImportLayer, type ConcernHit, type Reach } from "../layers/decide.ts";
import { isClient, runs } from "../layers/running-exports.ts";
import { asksThrough, onlyDecidesBy } from "./asks-through.ts";
import { isClientClass } from "./client-class.ts";
import { isDecoratorOf } from "./decorated.ts";
import type { Dependency } from "./dependency.ts";
import { counts, type Crossing, type Judged } from "./judged.ts";
import { isPath } from "./project.ts";
import { hasRepositories } from "./repository-layer.ts";
import { usesOf, type Use } from "./uses.ts";

/** The names under which a use takes something of a package. */
function namesOf({ name, members, holders }: Use): string[] {
  const taken = members.filter((member) => holders?.has(member) !== true);
  return taken.map((member) => [name, member].filter((part) => part !== "*").join(".") || "*");
}

/**
 * True if a layer must not take an export of a package.
 * @param made true for what another file made of it, such as the handle that a client is
 */
export function offends(judged: Judged, specifier: string, name: string, reach: Reach, hit: ConcernHit, made: boolean): boolean {
  if (typeof hit.membership !== "string" && !hit.membership.has(name.replace(/^default\./, "").split(".")[0] ?? "")) return false;
  if (reach === "package") return !made || isClient(specifier, name, made);
  if (!runs(specifier, name) || (reach === "clients" && transactionExports.test(name))) return false;
  const isDataLayer = reach === "clients" && !hasRepositories(judged.project);
  // Where services are the data layer, a handle that another file made is theirs to use; only one of their own is wrong.
  if (isDataLayer && made) return false;
  const clientsOnly = made || isDataLayer;
  return !clientsOnly || hit.concern !== "database" || isClient(specifier, name, made);
}

/** A database handle that a constructor takes is a real coupling; a logger or a request type of a framework is only a type. */
const isHandle = (hit: ConcernHit, reach: Reach): boolean => hit.concern !== "http" && reach !== "clients";

/** In a package with repositories, what a service asks through a handle that it is handed is theirs to ask. */
const isAsked = ({ project, sourceCode }: Judged, use: Use, hit: ConcernHit, reach: Reach): boolean =>
  hit.concern === "database" && reach === "clients" && hasRepositories(project) && asksThrough(use, sourceCode.text);

/** A service may begin a transaction by the connection that a decorator hands in. */
const onlyDecides = ({ sourceCode }: Judged, use: Use, reach: Reach): boolean => reach === "clients" && onlyDecidesBy(use, sourceCode.text);

/** In `recommended`, a decorator such as `@InjectRepository(User)` asks for a repository of the project's own, if that is what it stands before. */
function isAskedForOwn({ project, sourceCode, importer, tier }: Judged, use: Use): boolean {
  if (tier === "strict" || !mayImportLayer(project.model, importer, "repository", tier)) return false;
  return isDecoratorOf(sourceCode, use, (specifier) => isPath(specifier) || concernOf(project.model, specifier) === undefined);
}

/** In `recommended`, a service that is the client itself, `DataService extends PrismaClient`, has it from the package. */
const isOwnClient = ({ tier, importer, sourceCode }: Judged, { concern }: ConcernHit): boolean =>
  tier === "recommended" && concern === "database" && importer.layer === "service" && isClientClass(sourceCode.text);

/** What Elysia hands things out by, and what it answers requests by. */
const handing = /\bnew Elysia\([^]*\.(?:decorate|derive|macro|model|resolve|state)\(/;
const answering = /\.(?:all|delete|get|group|head|listen|mount|options|patch|post|put|route|ws)\(/;

/** In `recommended`, a service that Elysia hands out is an instance of it, and answers nothing: `new Elysia({ name: "UserService" }).decorate("users", new UserRepository())`. */
const isHandedOut = ({ tier, importer, sourceCode: { text } }: Judged, specifier: string): boolean =>
  specifier === "elysia" && tier === "recommended" && importer.layer === "service" && handing.test(text) && !answering.test(text);

/** What an import from a package offends against: one finding, however many names it takes. */
export function judgePackage(judged: Judged, dependency: Dependency, specifier: string): Crossing[] {
  const { model } = judged.project;
  const hit = concernOf(model, specifier);
  const reach = hit && decideConcern(model, judged.importer, specifier, hit, judged.tier);
  if (hit === undefined || reach === undefined) return [];
  if (isOwnClient(judged, hit) || isHandedOut(judged, specifier)) return [];
  const crossing = { kind: "concern", concern: hit.concern, specifier, at: dependency.at, via: [] } as const;
  const uses = usesOf(judged.sourceCode, dependency);
  if (uses.length === 0) return typeof hit.membership === "string" ? [{ ...crossing, name: "*" }] : [];
  const offending = (some: readonly Use[]): string[] => some.flatMap(namesOf).filter((name) => offends(judged, specifier, name, reach, hit, false));
  const counted = uses.filter((use) => counts(judged.tier, use) && !isAskedForOwn(judged, use) && !onlyDecides(judged, use, reach));
  const [name] = offending(counted.filter((use) => use.weight !== "injected" || judged.tier === "strict" || isHandle(hit, reach)));
  if (name !== undefined) return [{ ...crossing, name }];
  return offending(counted.filter((use) => isAsked(judged, use, hit, reach))).slice(0, 1).map((one) => ({ ...crossing, name: one, isHandedIn: true }));
}
