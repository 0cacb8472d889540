import { drawingPackages } from "../catalog/browser-packages.ts";
import { hasCodeExtension } from "../layers/path.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { foldersBelow } from "./code-below.ts";
import { asksForAny, asksForWhere } from "./dependency-names.ts";
import { listingOf } from "./listing.ts";
import { readText } from "./read-module.ts";

/** What draws the pages of Angular on a server: nothing of its own is answered there. */
const ofUniversal = /^@(?:nguniversal\/.|angular\/ssr$)/;

const angular: ReadonlySet<string> = new Set(["@angular/core"]);

/** Where Angular keeps what is shown, and what it was built for. */
const ofAngular = /^(?:app|environments)?$/;

const isOfAngular = (home: string): boolean => asksForAny(home, angular) && (listingOf(home).files.includes("angular.json") || asksForWhere(home, (name) => ofUniversal.test(name)));

/** Another folder of the pages, or a server in the source: then it is not known what Vite builds. */
const elsewhere = /^(?:client|front-?end|ui|web)$/;
const served = /^(?:server|backend|api|main\.server)(?:\.|$)/;

/** What takes something of the source, or runs it: `from "../src/app.js"`, `tsx src/worker.ts`. */
const takesSource = /["'](?:(?:\.\.\/)+src\/|[@~]\/)/;
const runsSource = /\b(?:node|nodemon|tsx|ts-node(?:-dev)?|bun|deno|swc-node|esbuild|tsup|tsc)\b[^"&|]*\s(?:\.\/)?src\b/;

/** How many files of a server are looked into. */
const patience = 60;

/** True if a server takes nothing of the source beside it. */
function keepsApart(server: string): boolean {
  const files: string[] = [];
  for (const folder of foldersBelow(server)) {
    files.push(...listingOf(folder).files.filter(hasCodeExtension).map((name) => `${folder}/${name}`));
    if (files.length > patience) return false;
  }
  return files.length > 0 && !files.some((file) => takesSource.test(readText(file) ?? ""));
}

/** True for a package whose `src/` Vite builds for a browser, with a server in a folder of its own that hands it out: it takes nothing from there. */
function isOfVite(home: string): boolean {
  const { files, folders } = listingOf(home);
  if (!files.some((name) => /^vite\.config\.[cm]?[jt]s$/.test(name)) || folders.some((name) => elsewhere.test(name)) || !asksForAny(home, drawingPackages)) return false;
  if (listingOf(`${home}/src`).all.some((name) => served.test(name)) || runsSource.test(readText(`${home}/package.json`) ?? "")) return false;
  return keepsApart(`${home}/server`);
}

const known = new BatchMemo<boolean>();

/** The answer of a question about a package, asked once. */
function once(key: string, ask: () => boolean): boolean {
  const memo = known.in(currentBatch());
  const answer = memo.get(key) ?? ask();
  memo.set(key, answer);
  return answer;
}

/**
 * True for a folder in the source of a package that also has a server, which only hands out what a browser runs.
 * @param home the folder of the package
 * @param inside the folders from there
 */
export function isSourceOfPage(home: string, [first, second = ""]: readonly string[]): boolean {
  if (first !== "src") return false;
  return (ofAngular.test(second) && once(`angular ${home}`, () => isOfAngular(home))) || once(`vite ${home}`, () => isOfVite(home));
}
