import { carriedOnPhone, drawingPackages, pageFrameworks, phonePackages } from "../catalog/browser-packages.ts";
import { folderOf, insideOf } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { isSourceOfPage } from "./browser-source.ts";
import { asksForAny, asksForWhere, entryOf, namesOfPackage, scriptsOf } from "./dependency-names.ts";
import { isFile } from "./disk.ts";
import { listingOf } from "./listing.ts";
import { packageFolderOf } from "./package-folder.ts";
import { isOfServer } from "./serving.ts";

const known = new BatchMemo<boolean>();

/** Folders right in a package that hold a server of its own, or functions of a cloud, which ask for no package. */
const ofServer = /^(?:server|backend|netlify|supabase|lambdas?)$/;

/** What Vercel answers requests with lies here, where it is told so. */
const ofVercel = "api";

/** A folder right in a package that serves too, with what it sends to a browser. */
const ofPage = /^(?:front-?end|client)$/;

/** The same beside a folder of the server, which says what else is drawn there: `src/ui/` and `src/backend/`. */
const besideServer = /^(?:front-?end|client|ui)$/;

/** True for the folder of the pages right beside that of the server, in the package or in its `src/`. */
function liesBesideServer(home: string, [first = "", second = ""]: readonly string[]): boolean {
  const [around, own] = first === "src" ? [`${home}/src`, second] : [home, first];
  return besideServer.test(own) && listingOf(around).folders.some((name) => /^(?:backend|server)$/.test(name));
}

/** Folders in which a monorepo keeps its projects, though they share one package: `apps/frontend/`. */
const ofProjects = /^(?:apps|packages|projects)$/;

/** True for the folder of the pages in a package that draws and serves, but for a server in there. */
function isOfPage(home: string, inside: readonly string[]): boolean {
  const isBeside = liesBesideServer(home, inside);
  const [first = "", second = ""] = ofProjects.test(inside[0] ?? "") || (isBeside && inside[0] === "src") ? inside.slice(1) : inside;
  // What the pages ask is the server beside them: their `api/` holds the questions.
  return (isBeside || (ofPage.test(first) && second !== ofVercel)) && !ofServer.test(second) && asksForAny(home, drawingPackages);
}

/** What a framework of pages answers requests with lies here, in a package that draws too: `pages/api/`, `src/app/api/`, `server/`. */
const answering = /(?:^|\/)(?:(?:pages|app|routes)\/api|server)(?:\/|$)/;

/** True for a folder that holds the server of a package that draws: Node serves without any package. */
function servesFrom(home: string, inside: readonly string[]): boolean {
  const [first = ""] = inside;
  return ofServer.test(first) || (first === ofVercel && isFile(`${home}/vercel.json`)) || (asksForAny(home, pageFrameworks) && answering.test(inside.join("/")));
}

/** True for a package that says that it is the one that is shown: `frontend/`, `acme-frontend`. */
const isCalledFrontend = (home: string): boolean => namesOfPackage(home).some((name) => /(?:^|[-_./])front-?end$/i.test(name));

/** What is built to be loaded by a page as it is: `dist/index.umd.cjs`. */
const forPages = /\.(?:umd|iife)\./;

/** What Vite is run for where it only builds and shows pages, what Expo is run for, and what runs in Node. */
const byVite = /^vite(?: (?:build|dev|serve|preview)\b| --|$)|^expo (?:start|run:|export)/;
const inNode = /\b(?:node|nodemon|tsx|ts-node(?:-dev)?|bun|deno|pm2|tsup|esbuild|swc|nest|wrangler|serverless|sst)\b/;

/** True for a package that Vite or Expo builds, and of which nothing else runs: what it asks for, it asks from a page. */
function isBuiltOnly(home: string): boolean {
  const scripts = scriptsOf(home);
  return scripts.some((script) => byVite.test(script)) && !scripts.some((script) => inNode.test(script));
}

/** Clients that a page asks a cloud or its own server by, and what a server is made of too: `hono/client`. */
const askedFromPages = /^(?:@aws-sdk\/|hono$)/;

/** True for a package that something asks for which serves, and no phone. A frontend asks another for its data, and what draws its pages on a server is none. */
function serves(home: string): boolean {
  const isOfPhone = asksForAny(home, phonePackages);
  const isFrontend = isCalledFrontend(home);
  const isOnlyPage = isBuiltOnly(home);
  return asksForWhere(home, (name) => isOfServer(name) && !(isOnlyPage && askedFromPages.test(name)) && !(isOfPhone && carriedOnPhone.has(name)) && !(isFrontend && pageFrameworks.has(name)));
}

function isBrowserPackage(home: string): boolean {
  const memo = known.in(currentBatch());
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = (asksForAny(home, drawingPackages) || forPages.test(entryOf(home))) && !serves(home);
    memo.set(home, answer);
  }
  return answer;
}

/**
 * True for a folder of a package that runs in a browser or on a phone: it draws, or is built to be loaded by a page, and asks for nothing that serves, or is called `frontend/` or `client/` in one that does both, or `ui/` beside its server, or is the source of what that hands out. No request reaches it, and none of its folders is a layer.
 * @param home the folder of the package
 * @param inside the folders from there
 */
export const runsInBrowser = (home: string, inside: readonly string[]): boolean => (isBrowserPackage(home) && !servesFrom(home, inside)) || isOfPage(home, inside) || isSourceOfPage(home, inside);

/** True for a file of such a package. */
export function liesInBrowserPackage(file: string): boolean {
  const folder = folderOf(file);
  const home = packageFolderOf(folder);
  return home !== undefined && runsInBrowser(home, (insideOf(home, folder) ?? "").split("/"));
}
