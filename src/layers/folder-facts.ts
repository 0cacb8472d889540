import { tableSchemas } from "../settings/built-in-layers.ts";
import type { LayerModel } from "../settings/model.ts";
import { compositionFolders, generatedFolders, scriptFolders, supportWords, testFolders, topScriptFolders, topTestFolders } from "../settings/neutral-files.ts";
import { plain } from "./file-words.ts";
import { nowhere, type NeutralKind, type Placement } from "./placement.ts";
import { inFolder } from "./table-schemas.ts";

/** What the folders above a file say of it, whatever the file is called. */
export interface FolderFacts {
  readonly folders: readonly string[];
  readonly placed: Placement;
  readonly isTest: boolean;
  readonly freedom: NeutralKind | undefined;
  /** True if it is a folder for containers that makes them free: of dependencies, or of what the product is about. */
  readonly isOfContainers: boolean;
  /** True inside the folder of the database: a service there serves it (`database/services/migration.service.ts`), and so do `db/controllers/`. */
  readonly isOfDatabase: boolean;
  /** True if the folders leave it to a file's own name whether it has a layer. */
  readonly isSilent: boolean;
}

/** Folders that routers of files pass over: TanStack's begin with a dash, Next's with an underscore. */
const unrouted = /^-|^_(?:components|hooks|lib|ui)$/;

/** Folders that beside handlers are what the handlers share (`controllers/users/lib/`), and elsewhere may be all of the program. */
const shared = "lib";

/** True for what keeps one thing below its services, and shares code with them: `services/aliases/repo/sql.ts`. It may do what a repository does, and is no service. */
function isKeptBelow(words: readonly string[], at: number, { folders }: LayerModel): boolean {
  if (words[at] !== "repo" || folders.has(words[at - 1] ?? "")) return false;
  return words.slice(0, at).map((word) => folders.get(word)).findLast((layer) => layer !== undefined) === "service";
}

function byFolder(folders: readonly string[], words: readonly string[], model: LayerModel): Placement {
  const isBelow = (at: number, layer: string): boolean => words.slice(0, at).some((above) => model.folders.get(above) === layer);
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const folder = folders[at] ?? "";
    const word = words[at] ?? "";
    if (supportWords.has(word) || generatedFolders.has(word) || unrouted.test(folder) || (word === shared && isBelow(at, "controller"))) return { ...nowhere, neutral: "support" };
    if (isKeptBelow(words, at, model)) return nowhere;
    const layer = model.folders.get(word) ?? (word === tableSchemas.layer ? word : undefined);
    // What guards a service stands before no request: `services/guards/rate-limiter.ts`.
    if (word === "guards" && isBelow(at, "service")) continue;
    // Handlers of what the product calls so: `controllers/entities/get-entity.ts`.
    if (word === "entities" && isBelow(at, "controller")) continue;
    const placed = layer === undefined ? undefined : inFolder(layer, word, folders.slice(0, at), model);
    // `db/schema/` holds tables; any other folder of that name may hold anything.
    if (placed !== undefined && (placed !== word || model.folders.has(word))) return { layer: placed, pattern: `${folder}/`, neutral: undefined };
    // It may hold anything, but not what the folder around it does: `controllers/import/schema/user-row.ts`.
    if (word === tableSchemas.layer) return nowhere;
  }
  return nowhere;
}

const containers = /^containers?$/;

function freedomOfFolders(words: readonly string[]): NeutralKind | undefined {
  if (topScriptFolders.has(words[words[0] === "src" ? 1 : 0] ?? "")) return "script";
  for (const word of words) {
    if (scriptFolders.has(word)) return "script";
    if (compositionFolders.has(word)) return "composition";
  }
  return undefined;
}

/** A hidden folder right in a package, which a tool runs what it finds in: `.claude/hooks/`, `.github/scripts/`. */
const ofTool = /^\.[^./]/;

/** A hidden folder of tests: `.archived-tests`. Without the dot it may be what the product is about, as `lab-tests` is. */
const hiddenTests = /^\.(?:.*[-_.])?tests?$/i;

/** True for a folder that holds tests, wherever it lies. Nx lays those of `apps/api` into `apps/api-e2e`. */
export function holdsTests(folder: string): boolean {
  const word = plain(folder);
  return testFolders.has(word) || word.endsWith("e2e") || hiddenTests.test(folder);
}

/** Works out what the folders above a file say. Files of one folder share it. */
export function folderFacts(folder: string, model: LayerModel): FolderFacts {
  const folders = folder === "" ? [] : folder.split("/");
  const words = folders.map(plain);
  const outermost = words.find((word) => model.folders.has(word)) ?? "";
  const isTest = topTestFolders.has(words[0] ?? "") || folders.some(holdsTests);
  const free = ofTool.test(folder) ? "script" : freedomOfFolders(words);
  const isOfContainers = free === "composition" && containers.test(words.find((word) => compositionFolders.has(word)) ?? "");
  const isOfDatabase = model.folders.get(outermost) === "database";
  return { folders, placed: byFolder(folders, words, model), isTest, freedom: free, isOfContainers, isOfDatabase, isSilent: !isTest && free === undefined && !isOfDatabase };
}
