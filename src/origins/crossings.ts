import { transactionExports } from "../catalog/harmless-exports.ts";
import type { Placement } from "../layers/classify.ts";
import { concernOf, decideConcern, mayBarLayer, mayImportLayer, mayImportSupport, type ConcernHit, type Importer, type Reach, type Tier } from "../layers/decide.ts";
import { insideOf, nameOf, withoutExtension } from "../layers/path.ts";
import { isClient, runs } from "../layers/running-exports.ts";
import type { TSESLint } from "@typescript-eslint/utils";
import { isConstantData } from "./constant-data.ts";
import { hole } from "./constants.ts";
import { isOfDatabaseFeature } from "./database-feature.ts";
import { isDecoratorOf } from "./decorated.ts";
import { clientPlaceAt, isClientClass, isClientClassAt } from "./client-class.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Dependency, Located } from "./dependency.ts";
import { isBarrel, mayBeBarrel } from "./barrel.ts";
import { follow, type End } from "./follow.ts";
import { handedOnBy } from "./handed-on.ts";
import { mayLead } from "./leads.ts";
import { isPlainlyRight } from "./may-cross.ts";
import { isNamesakeAt } from "./namesake.ts";
import { placementOf } from "./placement.ts";
import { implementedBy } from "./port.ts";
import { fileAt, isPath, targetOf, type Project } from "./project.ts";
import { hasRepositories } from "./repository-layer.ts";
import { usesOf, type Use } from "./uses.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

interface Place {
  readonly at: Located;
  /** The files the value was handed on by, first to last. */
  readonly via: readonly string[];
}

/** An import that the layers do not allow, as data. */
export type Crossing =
  | (Place & { readonly kind: "layer"; readonly path: string; readonly placement: Placement })
  | (Place & { readonly kind: "concern"; readonly concern: string; readonly specifier: string; readonly name: string })
  | (Place & { readonly kind: "sealed"; readonly path: string })
  | (Place & { readonly kind: "unverifiable" });

/** A file whose imports are judged. */
export interface Judged {
  readonly project: Project;
  readonly sourceCode: SourceCode;
  readonly importer: Importer;
  readonly tier: Tier;
}

/** The importing file as decisions see it. */
export function importerOf(project: Project, layer: string): Importer {
  return { layer, path: insideOf(project.root, project.file), stem: withoutExtension(nameOf(project.file)) };
}

/** In `recommended` only what stays in the program or is injected counts. */
const counts = (tier: Tier, { weight }: Use): boolean => tier === "strict" || weight !== "type";

/** The names under which a use takes something of a package. */
function namesOf({ name, members, holders }: Use): string[] {
  const taken = members.filter((member) => holders?.has(member) !== true);
  return taken.map((member) => [name, member].filter((part) => part !== "*").join(".") || "*");
}

function offends(judged: Judged, specifier: string, name: string, reach: Reach, hit: ConcernHit, made: boolean): boolean {
  if (typeof hit.membership !== "string" && !hit.membership.has(name.replace(/^default\./, "").split(".")[0] ?? "")) return false;
  if (reach === "package") return !made || isClient(specifier, name);
  if (!runs(specifier, name) || (reach === "clients" && transactionExports.test(name))) return false;
  const isDataLayer = reach === "clients" && !hasRepositories(judged.project);
  // Where services are the data layer, a handle that another file made is theirs to use; only one of their own is wrong.
  if (isDataLayer && made) return false;
  const clientsOnly = made || isDataLayer;
  return !clientsOnly || hit.concern !== "database" || isClient(specifier, name);
}

/** A database handle that a constructor takes is a real coupling; a logger or a request type of a framework is only a type. */
const isHandle = (hit: ConcernHit, reach: Reach): boolean => hit.concern !== "http" && reach !== "clients";

/** In `recommended`, a decorator such as `@InjectRepository(User)` asks for a repository of the project's own, if that is what it stands before. */
function isAskedForOwn({ project, sourceCode, importer, tier }: Judged, use: Use): boolean {
  if (tier === "strict" || !mayImportLayer(project.model, importer, "repository", tier)) return false;
  return isDecoratorOf(sourceCode, use, (specifier) => isPath(specifier) || concernOf(project.model, specifier) === undefined);
}

/** In `recommended`, a service that is the client itself, `DataService extends PrismaClient`, has it from the package. */
const isOwnClient = ({ tier, importer, sourceCode }: Judged, { concern }: ConcernHit): boolean =>
  tier === "recommended" && concern === "database" && importer.layer === "service" && isClientClass(sourceCode.text);

/** In `recommended`, what is called as another layer is and lies in none, or in one that may be imported. */
const isOtherwise = ({ project, importer }: Judged, path: string, placement: Placement): boolean =>
  isNamesakeAt(project, path, placement) || isOfDatabaseFeature(project, importer.layer, path, placement) || (importer.layer === "repository" && isClientClassAt(project, path, placement));

function judgePackage(judged: Judged, dependency: Dependency, specifier: string): Crossing[] {
  const { model } = judged.project;
  const hit = concernOf(model, specifier);
  const reach = hit && decideConcern(model, judged.importer, specifier, hit, judged.tier);
  if (hit === undefined || reach === undefined) return [];
  if (isOwnClient(judged, hit)) return [];
  const crossing = { kind: "concern", concern: hit.concern, specifier, at: dependency.at, via: [] } as const;
  const uses = usesOf(judged.sourceCode, dependency);
  if (uses.length === 0) return typeof hit.membership === "string" ? [{ ...crossing, name: "*" }] : [];
  const names = uses
    .filter((use) => counts(judged.tier, use) && !isAskedForOwn(judged, use) && (use.weight !== "injected" || judged.tier === "strict" || isHandle(hit, reach)))
    .flatMap(namesOf)
    .filter((name) => offends(judged, specifier, name, reach, hit, false));
  return names.slice(0, 1).map((name) => ({ ...crossing, name }));
}

function judgeEnd(judged: Judged, end: End, place: Place): Crossing[] {
  const { importer, tier, project } = judged;
  if (end.kind === "file") {
    const { path } = end;
    // What is called a service may be the client, however it is come by.
    const placement = (mayBarLayer(project.model, importer.layer, "database", tier) ? clientPlaceAt(project, path, end.placement) : undefined) ?? end.placement;
    const { layer } = placement;
    if (layer === undefined || mayImportLayer(project.model, importer, layer, tier, insideOf(project.root, path))) return [];
    if (tier === "recommended" && isOtherwise(judged, path, placement)) return [];
    return [{ ...place, kind: "layer", path, placement }];
  }
  const hit = concernOf(project.model, end.specifier);
  const reach = hit && decideConcern(project.model, importer, end.specifier, hit, tier);
  if (hit === undefined || reach === undefined || !offends(judged, end.specifier, end.name, reach, hit, end.made)) return [];
  return [{ ...place, kind: "concern", concern: hit.concern, specifier: end.specifier, name: end.name }];
}

/** In `recommended` a constant may be taken from any layer: it runs nothing. */
const isConstant = ({ project, tier }: Judged, path: string, { name }: Use): boolean => tier === "recommended" && isConstantData(project, path, name);

/**
 * In `recommended`, what an index hands on may be harmless whatever its folder is called: an enum of the client through `prisma/index.ts`,
 * and through `auth-guard/` what that module has beside its guards. Folders called for another layer are that layer in parts.
 */
function isHarmless(judged: Judged, path: string, { name, members }: Use, place: Place): boolean {
  const { project, tier } = judged;
  const file = tier === "recommended" && name !== "*" && project.model.follow ? fileAt(project, path) : undefined;
  if (file === undefined || !isBarrel(file)) return false;
  const isModule = placementOf(project, path).layer === "middleware";
  const trails = follow(project, file, name, members);
  if (trails.length === 0 && (!isModule || placementOf(project, file).layer !== undefined || handedOnBy(file, name).length === 0)) return false;
  return trails.every(({ end }) => (end.kind === "file" ? isModule : !end.made) && judgeEnd(judged, end, place).length === 0);
}

/** What comes through a file that only hands on: each name that leads to a layer or a package out of bounds, once for each end. */
function judgeThrough(judged: Judged, dependency: Dependency, path: string): Crossing[] {
  const { project, tier } = judged;
  const file = fileAt(project, path);
  if (!project.model.follow || file === undefined || file === project.file) return [];
  if (!mayLead(project, file, judged.importer.layer, tier)) return [];
  const found = new Map<string, Crossing>();
  for (const use of usesOf(judged.sourceCode, dependency)) {
    if (!counts(tier, use)) continue;
    for (const { end, via } of follow(project, file, use.name, use.members)) {
      const at = use.node ?? dependency.at;
      const key = end.kind === "file" ? end.path : `${end.specifier}\0${end.name}`;
      if (found.has(key)) continue;
      for (const crossing of judgeEnd(judged, end, { at, via })) if (crossing.kind !== "layer" || !isConstant(judged, file, use)) found.set(key, crossing);
    }
  }
  return [...found.values()];
}

/** An interface is erased, and what is injected by it is not: a controller that is handed a `UserRepositoryInterface` asks a repository. */
function judgePort(judged: Judged, dependency: Dependency, path: string): Crossing[] {
  const { project, importer, tier } = judged;
  const placement = mayBarLayer(project.model, importer.layer, "repository", tier) ? implementedBy(project, path) : undefined;
  if (placement === undefined || !usesOf(judged.sourceCode, dependency).some(({ weight }) => weight === "injected")) return [];
  return judgeEnd(judged, { kind: "file", path, placement }, { at: dependency.at, via: [] });
}

function judgeFile(judged: Judged, dependency: Dependency, path: string): Crossing[] {
  const { project, importer, tier } = judged;
  const placement = placementOf(project, path);
  const place: Place = { at: dependency.at, via: [] };
  if (placement.layer !== undefined) {
    const crossings = judgeEnd(judged, { kind: "file", path, placement }, place);
    if (crossings.length > 0) {
      const uses = dependency.typeOnly || tier === "recommended" ? usesOf(judged.sourceCode, dependency) : [];
      return uses.length === 0 || uses.some((use) => counts(tier, use) && !isConstant(judged, path, use) && !isHarmless(judged, path, use, place)) ? crossings : [];
    }
    const file = mayBeBarrel(path) ? fileAt(project, path) : undefined;
    return file !== undefined && isBarrel(file) ? judgeThrough(judged, dependency, file) : [];
  }
  if (path === project.file) return [];
  const port = judgePort(judged, dependency, path);
  if (port.length > 0) return port;
  if (!mayImportSupport(project.model, importer.layer, tier)) return [{ ...place, kind: "sealed", path }];
  return judgeThrough(judged, dependency, path);
}

function judge(judged: Judged, dependency: Dependency): Crossing[] {
  const { project, tier } = judged;
  const { specifier, at } = dependency;
  if (isPlainlyRight(project, specifier, judged.importer.layer, tier)) return [];
  if (specifier.includes(hole) && !(specifier.split(hole)[0] ?? "").includes("/")) return tier === "strict" ? [{ kind: "unverifiable", at, via: [] }] : [];
  if (!isPath(specifier) && concernOf(project.model, specifier) !== undefined) return judgePackage(judged, dependency, specifier);
  const target = targetOf(project, project.file, specifier);
  return target.kind === "package" ? judgePackage(judged, dependency, target.specifier) : judgeFile(judged, dependency, target.path);
}

/** Every import of a file that its layer does not allow, in the order of the file's dependencies. */
export function crossingsOf(judged: Judged): Crossing[] {
  return dependenciesOf(judged.sourceCode).flatMap((dependency) => judge(judged, dependency));
}
