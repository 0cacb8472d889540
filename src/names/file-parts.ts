import { isIgnoredTail } from "../settings/neutral-files.ts";
import { isLanguageTag } from "./language.ts";
import { readStamp } from "./stamp.ts";

/** A file name taken apart: `lead` `parts, joined by dots` `tail` `extension`. */
export interface FileParts {
  readonly name: string;
  /** Underscores in front, which frameworks give a meaning. */
  readonly lead: string;
  /** What stands between the dots, without editions and versions: `user`, `http`, `controller`. */
  readonly parts: readonly string[];
  /** Editions and versions such as `.ee` and `.v1`. */
  readonly tail: string;
  /** With its dot. */
  readonly extension: string;
}

/** Takes the name of a code file apart. */
export function fileParts(name: string): FileParts {
  const extension = /\.(?:d\.)?[cm]?[jt]sx?$/.exec(name)?.[0] ?? "";
  const bare = name.slice(0, name.length - extension.length);
  const lead = /^_*/.exec(bare)?.[0] ?? "";
  const parts = bare.slice(lead.length).split(".");
  const tails: string[] = [];
  while (parts.length > 1 && isIgnoredTail(parts.at(-1) ?? "")) tails.unshift(`.${parts.pop() ?? ""}`);
  return { name, lead, parts, tail: tails.join(""), extension };
}

const configuration = /(?:^|[.-])(?:config|conf|rc|setup)$|^(?:(?!Profile)[A-Z][a-z]+file|\w*config|.*rc)$/;

/** A tool's own part, which its configuration names: `jest.sequencer.js`. */
const ofTool = /^(?:commitlint|jest|karma|mocha|vitest|webpack)\./;

/** What Create React App looks for by its name. */
const ofReactScripts = /^setupProxy$/;

/** What runs before tests or behind them, by the key of the configuration that names it: `setupFiles.ts`, `vitestSetup.ts`. */
const aroundTests = /^(?:setupFiles(?:AfterEnv)?|setupTests?|(?:jest|vitest|mocha|playwright|global|jestGlobal|vitestGlobal)(?:Setup|Teardown))$/;

const kinds = /^(?:gen|generated|auto|min|bundle|test|tests|spec|e2e|mock|mocks|fixture|fixtures|stub|fake|bench|stories|cy|d|snap|config)$|-(?:spec|test)$/i;

/** True for a name that a tool began with the time: `20251001_…`, `2025.10.01T10.09.22.…`. */
const isStamped = (name: string): boolean => /^\d{8}/.test(name) || (/^\d{4}[-_.]\d/.test(name) && readStamp(name).moment !== undefined);

/**
 * True if the name of a file is its author's choice: not a dotfile, a declaration, a configuration, what a generator wrote, a test
 * (named for what it tests), a component, texts in a language, what a tool stamped, or a name whose signs a framework reads (`[id]`, `+page`, `$user`).
 */
export function isChosen(name: string): boolean {
  if (name.startsWith(".") || isStamped(name) || !/^[\p{L}\p{N}_. -]+$/u.test(name)) return false;
  const { parts, extension } = fileParts(name);
  if (extension === "" || /\.d\.|x$/.test(extension) || parts.some((part) => part === "")) return false;
  if (isLanguageTag(parts[0] ?? "")) return false;
  return !configuration.test(parts.join(".")) && !ofTool.test(parts.join(".")) && !aroundTests.test(parts.join(".")) && !ofReactScripts.test(parts.join(".")) && !parts.slice(1).some((part) => kinds.test(part)) && !/[-_](?:test|spec)$/.test(parts[0] ?? "");
}

const generatedFolders = /^(?:\.[a-z][\w-]*|_*generated_*|gen|third[-_]party|__\w+__|node_modules|dist|build)$/i;

/** A folder that a router reads as a part of the URL, as it then does the names below: `{userId}`, `[id]`, `$id`. */
const parameter = /^[{[$:]/;

/** Next answers a request by the file of that name: another case is another URL. */
const addresses = /(?:^|\/)pages\/api\//;

/** Folders of what the product is about: there a vendor sells. */
const ofProduct = /^(?:modules?|features?|domains?|api|apps?|components?)$/i;

/** True for code of others, unless `vendor/` lies where the product's own is sorted: `controllers/vendor/`, `modules/vendor/`. */
function liesInVendored(folders: readonly string[], isOfLayer: (folder: string) => boolean): boolean {
  const at = folders.findIndex((folder) => /^vendor$/i.test(folder));
  return at >= 0 && !folders.slice(0, at).some((folder) => ofProduct.test(folder) || isOfLayer(folder));
}

/**
 * True if a folder of the path holds files that nobody named by hand, or for a URL.
 * @param isOfLayer true for a folder that gives a layer to what lies in it
 */
export function liesInGenerated(path: string, isOfLayer: (folder: string) => boolean): boolean {
  const folders = path.split("/").slice(0, -1);
  return addresses.test(path) || folders.some((folder) => generatedFolders.test(folder) || parameter.test(folder)) || liesInVendored(folders, isOfLayer);
}
