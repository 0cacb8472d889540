import type * as Library from "minimatch";
import { onDemand, require } from "../on-demand.ts";
import type { Globs } from "./settings.ts";

/** A glob made ready to be asked many times. */
export interface Glob {
  /** As the user wrote it. */
  readonly text: string;
  /** The leading folders without wildcards: what has to exist on disk. "" if the glob starts with a wildcard. */
  readonly fixedFolder: string;
  /** True if the last segment says something of the file's name: such a glob beats one that names a folder. */
  readonly namesFile: boolean;
  readonly matches: (path: string) => boolean;
}

/** Globs with those that a leading `!` takes out. */
export interface GlobSet {
  readonly globs: readonly Glob[];
  readonly excluded: readonly Glob[];
}

const library = onDemand(() => require("minimatch") as typeof Library);

/** Compiles one glob. */
function matcherOf(pattern: string): Library.Minimatch {
  return new (library().Minimatch)(pattern, { dot: true, nocomment: true, nonegate: true, platform: "linux" });
}

const magic = /[*?[\]{}()!+@\\]/;

function compile(text: string): Glob {
  const pattern = text.replace(/^\.\//, "");
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => magic.test(segment));
  const last = segments.at(-1) ?? "";
  const matcher = matcherOf(pattern);
  return {
    text,
    fixedFolder: segments.slice(0, wild < 0 ? -1 : wild).join("/"),
    namesFile: last.replaceAll(/[*?]|\.[cm]?[jt]sx?$|\.\{[\w,]+\}$/g, "") !== "",
    matches: (path) => matcher.match(path),
  };
}

/** Compiles the globs of one setting. */
export function globSet(globs: Globs | undefined): GlobSet {
  const list = typeof globs === "string" ? [globs] : (globs ?? []);
  return {
    globs: list.filter((text) => !text.startsWith("!")).map(compile),
    excluded: list.filter((text) => text.startsWith("!")).map((text) => compile(text.slice(1))),
  };
}

/** The first glob of a set that a path matches, or undefined if none does or the path is taken out. */
export function matchOf(set: GlobSet, path: string): Glob | undefined {
  const glob = set.globs.find((one) => one.matches(path));
  return glob === undefined || set.excluded.some((one) => one.matches(path)) ? undefined : glob;
}
