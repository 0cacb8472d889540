import type { Placement } from "../layers/classify.ts";
import { concernOf, decideConcern, mayBarLayer, mayImportLayer, mayImportSupport } from "../layers/decide.ts";
import { folderOf, insideOf } from "../layers/path.ts";
import { isConstantData } from "./constant-data.ts";
import { hole } from "./constants.ts";
import { isOfDatabaseFeature } from "./database-feature.ts";
import { clientPlaceAt, isClientClassAt } from "./client-class.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Dependency } from "./dependency.ts";
import { isBarrel, mayBeBarrel } from "./barrel.ts";
import { follow, type End } from "./follow.ts";
import { handedOnBy } from "./handed-on.ts";
import { isHelperBeside } from "./helper-beside.ts";
import { judgePackage, offends } from "./judge-package.ts";
import { counts, type Crossing, type Judged, type Place } from "./judged.ts";
import { mayLead } from "./leads.ts";
import { isPlainlyRight, suspectsOf } from "./may-cross.ts";
import { mountsRouters, withoutMounted } from "./mounting.ts";
import { isNamesakeAt } from "./namesake.ts";
import { isDeployable } from "./own-server.ts";
import { placementOf } from "./placement.ts";
import { implementedBy } from "./port.ts";
import { fileAt, isPath, targetOf, type Project } from "./project.ts";
import { usesOf, type Use } from "./uses.ts";

/** In `recommended`, what is called as another layer is and lies in none, or in one that may be imported. */
const isOtherwise = ({ project, importer }: Judged, path: string, placement: Placement): boolean =>
  isNamesakeAt(project, path, placement) || isHelperBeside(project, path, placement) || isOfDatabaseFeature(project, importer.layer, path, placement) || (importer.layer === "repository" && isClientClassAt(project, path, placement));

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
const isConstant = ({ project, tier }: Judged, path: string, { name, members }: Use): boolean => tier === "recommended" && isConstantData(project, path, name, members);

/** True for a name that an index takes from files beside its folder which are in no layer and put none together: `export { hash } from "../utils/hash"`. */
function isHandedOnFromNone(project: Project, file: string, name: string): boolean {
  const sources = handedOnBy(file, name).map(({ specifier }) => targetOf(project, file, specifier));
  // What lies in a layer would have been followed to it.
  const isNone = (path: string): boolean => placementOf(project, path).neutral !== "composition" && insideOf(folderOf(file), path) === undefined && fileAt(project, path) !== undefined;
  return sources.length > 0 && sources.every((source) => source.kind === "file" && isNone(source.path));
}

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
  if (trails.length === 0) return isModule ? placementOf(project, file).layer === undefined && handedOnBy(file, name).length > 0 : isHandedOnFromNone(project, file, name);
  return trails.every(({ end }) => (end.kind === "file" ? isModule : !end.made) && judgeEnd(judged, end, place).length === 0);
}

/** What comes through a file that only hands on: each name that leads out of bounds, once for each file or package that it ends in. */
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
      const key = end.kind === "file" ? end.path : end.specifier;
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

/** What the index of a layer's folder makes itself, where the folder is imported by a name that is no word for a file: `require("../models")`. */
function judgeIndex(judged: Judged, dependency: Dependency, path: string): Crossing[] {
  const { project, sourceCode, tier } = judged;
  const file = fileAt(project, path);
  const placement = file === undefined || !isBarrel(file) ? undefined : placementOf(project, file);
  if (file === undefined || placement?.layer === undefined || !project.model.follow) return [];
  const isOwn = ({ name }: Use): boolean => handedOnBy(file, name).length === 0;
  const uses = usesOf(sourceCode, dependency).filter((use) => counts(tier, use) && isOwn(use) && !isConstant(judged, file, use));
  return uses.length > 0 ? judgeEnd(judged, { kind: "file", path: file, placement }, { at: dependency.at, via: [] }) : [];
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
  const through = judgeThrough(judged, dependency, path);
  return through.length > 0 ? through : judgeIndex(judged, dependency, path);
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

/** Leaves out handles that are handed in where the file takes more of the database: it is told of that. */
function withoutHandles(crossings: readonly Crossing[]): readonly Crossing[] {
  const isHandle = (crossing: Crossing): boolean => crossing.kind === "concern" && crossing.isHandedIn === true;
  const rest = crossings.filter((crossing) => !isHandle(crossing));
  return rest.some((crossing) => crossing.kind === "concern" && crossing.concern === "database") ? rest : [...rest, ...crossings.filter(isHandle).slice(0, 1)];
}

/** Every import of a file that its layer does not allow, in the order of the file's dependencies. */
export function crossingsOf(judged: Judged): readonly Crossing[] {
  const { project, sourceCode, importer, tier } = judged;
  const suspects = suspectsOf(project, sourceCode.text, importer.layer, tier);
  const dependencies = dependenciesOf(sourceCode);
  const crossings = (suspects === undefined ? dependencies : dependencies.filter(({ specifier }) => suspects.includes(specifier))).flatMap((dependency) => judge(judged, dependency));
  const wires = tier === "recommended" && crossings.length > 0 && (mountsRouters(judged, dependencies, crossings) || isDeployable(judged));
  return wires ? [] : withoutHandles(tier === "recommended" ? withoutMounted(judged, dependencies, crossings) : crossings);
}
