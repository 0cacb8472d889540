import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { hole, most, type TextReader } from "./constants.ts";
import { isMeta, lastName } from "./nodes.ts";
import { requireOf } from "./module-facts.ts";
import { importedFrom, isGlobal } from "./scopes.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Stands for the folder of the file at the beginning of a text; no text has it. */
const own = "\u0001";

const pathModule = /^(?:node:)?path(?:\/posix)?$/;

/** True for a function of a module, by its own name: `path.join`, `join`, `require("path").join`. */
function isOf(sourceCode: SourceCode, callee: TSESTree.Node, name: RegExp, module: RegExp): boolean {
  if (!name.test(lastName(callee) ?? "")) return false;
  const from = callee.type === "MemberExpression" ? callee.object : callee;
  return module.test(requireOf(from)?.specifier ?? "") || (from.type === "Identifier" && importedFrom(sourceCode, from, module));
}

/** `__filename`, `import.meta.filename`, `fileURLToPath(import.meta.url)` */
function isOwnFile(sourceCode: SourceCode, node: TSESTree.Node | undefined): boolean {
  if (node?.type === "Identifier") return node.name === "__filename" && isGlobal(sourceCode, node);
  if (node?.type !== "CallExpression") return node !== undefined && isMeta(node, "filename");
  const [url] = node.arguments;
  return url !== undefined && isMeta(url, "url") && isOf(sourceCode, node.callee, /^fileURLToPath$/, /^(?:node:)?url$/);
}

/** `__dirname`, `import.meta.dirname`, `path.dirname(__filename)` */
function isOwnFolder(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  if (node.type === "Identifier") return node.name === "__dirname" && isGlobal(sourceCode, node);
  if (node.type !== "CallExpression") return isMeta(node, "dirname");
  return isOf(sourceCode, node.callee, /^dirname$/, pathModule) && isOwnFile(sourceCode, node.arguments[0]);
}

/** Parts of a path put together; what does not begin at the file, or begins anew, is only known at run time. */
function joined(parts: readonly string[], isResolved: boolean): string {
  const [first = "", ...others] = parts;
  const isAnew = isResolved && others.some((part) => part.startsWith("/") || part.startsWith(hole));
  return first.startsWith(own) && !isAnew ? parts.join("/") : hole;
}

/** Reads paths that are told from where the file lies: `__dirname + "/x"`, `path.join(__dirname, "..", "x")`. */
export function ownPaths(sourceCode: SourceCode): TextReader {
  return (node, read) => {
    if (isOwnFolder(sourceCode, node)) return [own];
    if (node.type !== "CallExpression" || !isOf(sourceCode, node.callee, /^(?:join|resolve)$/, pathModule)) return undefined;
    const lists = node.arguments.reduce<string[][]>((before, argument) => before.flatMap((parts) => read(argument).map((part) => [...parts, part])).slice(0, most), [[]]);
    return lists.map((parts) => joined(parts, lastName(node.callee) === "resolve"));
  };
}

/** A text as a specifier: what begins in the file's own folder is relative. */
export const asSpecifier = (text: string): string => (text === own || text.startsWith(`${own}/`) ? `.${text.slice(own.length)}` : text).replaceAll(own, hole);
