import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./support.ts";

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly code: string;
  /** The file that it is, if it says so: in its first line's comment, or in the line above the block. */
  readonly path: string | undefined;
}

/** The blocks of a page under a heading, or of the whole page. */
export function blocksOf(page: string, heading?: string): Block[] {
  const text = readFileSync(join(repository, page), "utf8");
  const section = heading === undefined ? text : (text.split(`\n## ${heading}\n`)[1] ?? "").split(/\n## /)[0] ?? "";
  return [...section.matchAll(/^(?:`([^`\n]+)`:\n\n)?```(\w+)\n([^]*?)^```$/gm)].map(([, named, language = "", code = ""]) => {
    const path = named ?? /^(?:#!.*\n)?(?:\/\/|#) ([\w./@-]*\.\w+|[\w./-]*\/[\w-]+)\n/.exec(code)?.[1];
    return { language, code, path };
  });
}

/** The blocks that are files, as a project is written. */
export function filesOf(page: string, heading?: string): Record<string, string> {
  return Object.fromEntries(blocksOf(page, heading).flatMap(({ path, code }) => (path === undefined ? [] : [[path, code]])));
}

/** The commands of a page's shell blocks, in order; lines that are comments are left out. */
export function commandsOf(page: string, heading?: string): string[] {
  const shell = blocksOf(page, heading).filter(({ language, path }) => language === "sh" && path === undefined);
  return shell.flatMap(({ code }) => code.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}
