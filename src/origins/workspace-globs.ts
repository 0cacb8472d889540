import { readFileSync } from "node:fs";
import type * as Yaml from "yaml";
import { onDemand, require } from "../on-demand.ts";
import { readJsonText } from "./json-text.ts";

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Most folders declare no workspace.
    return undefined;
  }
}

type Mapping = Readonly<Record<string, unknown>>;

const yaml = onDemand(() => require("yaml") as typeof Yaml);

function parsed(text: string, path: string): unknown {
  try {
    return path.endsWith(".yaml") ? yaml().parse(text) : readJsonText(text);
  } catch {
    // It is being edited: then it declares nothing.
    return undefined;
  }
}

/** What a file of JSON or YAML says by name; nothing if it is not there. */
function mappingOf(path: string): Mapping {
  const text = textOf(path);
  const value = text === undefined ? undefined : parsed(text, path);
  return typeof value === "object" && value !== null ? (value as Mapping) : {};
}

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);

/** `workspaces` of package.json is a list, or has one under `packages`. */
const listIn = (value: unknown): string[] => textsIn(Array.isArray(value) ? value : (value as Mapping | null | undefined)?.["packages"]);

const projectFolders = (projects: unknown): string[] => (Array.isArray(projects) ? projects.flatMap((project: Mapping | null) => textsIn([project?.["projectFolder"]])) : []);

/** Lerna's own default holds for a `lerna.json` that says nothing of packages; one that there is not says nothing at all. */
const lernaPackages = (lerna: Mapping): unknown => (Object.keys(lerna).length > 0 ? (lerna["packages"] ?? ["packages/*"]) : undefined);

/** The globs by which a folder declares the packages of a workspace: of pnpm, npm, Yarn and Bun, Lerna, or Rush. Empty if it declares none. */
export function workspaceGlobs(folder: string): string[] {
  const lists = [
    () => textsIn(mappingOf(`${folder}/pnpm-workspace.yaml`)["packages"]),
    () => listIn(mappingOf(`${folder}/package.json`)["workspaces"]),
    () => textsIn(lernaPackages(mappingOf(`${folder}/lerna.json`))),
    () => projectFolders(mappingOf(`${folder}/rush.json`)["projects"]),
  ];
  for (const list of lists) {
    const globs = list();
    if (globs.length > 0) return globs;
  }
  return [];
}
