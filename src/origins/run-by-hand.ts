import { folderOf } from "../layers/path.ts";
import { packageFolderOf } from "./package-folder.ts";

const handsOut = /\bexports?\b/;

/** True for a file at the top of a package that hands nothing out: nobody can ask it, whatever its name says (`check-services.js`), so somebody runs it. */
export const isRunByHand = (file: string, text: string): boolean => !handsOut.test(text) && packageFolderOf(folderOf(file)) === folderOf(file);
