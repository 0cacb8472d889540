import { isBrowserText } from "../../browser-text.ts";
import { isGeneratedText } from "../../generated-text.ts";
import type { Tier } from "../../layers/decide.ts";
import { folderOf } from "../../layers/path.ts";
import { liesInBrowserPackage } from "../../origins/browser-package.ts";
import { asksForAny, asksForWhere } from "../../origins/dependency-names.ts";
import { packageFolderOf } from "../../origins/package-folder.ts";
import { isServing } from "../../origins/serving.ts";
import { isForMongoShell } from "./mongo-shell.ts";

/** What opens the windows of a program, and how a file asks for it. */
const electron: ReadonlySet<string> = new Set(["electron"]);
const fromElectron = /(?:\bfrom|\b(?:require|import)\s*\()\s*["']electron(?:\/(?:main|renderer|common))?["']/;

/** What a page asks the program around it by. */
const fromTauri = /(?:\bfrom|\bimport\s*\(?|\brequire\s*\()\s*["']@tauri-apps\//;

/** True for a file of a program on somebody's desk: it answers no requests, and is often without a network. */
function runsOnDesk(file: string, text: string): boolean {
  if (fromElectron.test(text) || fromTauri.test(text)) return true;
  const home = packageFolderOf(folderOf(file));
  return home !== undefined && asksForAny(home, electron) && !asksForWhere(home, isServing);
}

/** True for a file that runs on no server: no log of the backend hears of its errors. */
const runsOnNoServer = (file: string, text: string): boolean => isBrowserText(text) || liesInBrowserPackage(file) || runsOnDesk(file, text);

/** True for a file that nobody wrote or that no backend runs; `strict` reads what runs elsewhere too. */
export const isOfNoBackend = (file: string, text: string, tier: Tier): boolean =>
  isGeneratedText(text) || isForMongoShell(text) || (tier === "recommended" && runsOnNoServer(file, text));
