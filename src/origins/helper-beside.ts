import { concernOf } from "../layers/decide.ts";
import { fileWords, roleAtEnd } from "../layers/file-words.ts";
import { folderOf, withoutExtension } from "../layers/path.ts";
import type { Placement } from "../layers/placement.ts";
import { listingOf } from "./listing.ts";
import { fileAt, type Project } from "./project.ts";
import { readSpecifiers, readText } from "./read-module.ts";

/** What a file says that is handed requests or wires those who are. */
const takesRequests = /\b(?:req|request|res|response|reply|ctx|context|next)\b\s*(?::\s*[^,()]+)?[,)]|\brouter\b|@\w+\(/i;

/** True for `service.js` and `user.service.js`: a service by its own name. */
function isService(name: string, { model }: Project): boolean {
  const role = roleAtEnd(fileWords(withoutExtension(name)), (word) => model.roles.get(word)?.forms);
  return role !== undefined && model.roles.get(role)?.layer === "service";
}

/**
 * True for a file that is taken for a controller by a folder above it alone, lies beside a service, and has nothing to do with requests: below `routes/` each
 * folder may be a feature with all it needs, `routes/grants/query.js` beside `routes/grants/service.js`.
 */
export function isHelperBeside(project: Project, path: string, { layer, pattern }: Placement): boolean {
  const file = layer === "controller" && pattern.endsWith("/") && project.model.follow ? fileAt(project, path) : undefined;
  if (file === undefined || !listingOf(folderOf(file)).files.some((name) => isService(name, project))) return false;
  const text = readText(file);
  if (text === undefined || takesRequests.test(text)) return false;
  return readSpecifiers(file)?.every((specifier) => concernOf(project.model, specifier)?.concern !== "http") === true;
}
