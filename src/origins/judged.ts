import type { TSESLint } from "@typescript-eslint/utils";
import type { Importer, Tier } from "../layers/decide.ts";
import { folderOf, insideOf, nameOf, withoutExtension } from "../layers/path.ts";
import type { Placement } from "../layers/placement.ts";
import type { Located } from "./dependency.ts";
import type { Project } from "./project.ts";
import type { Use } from "./uses.ts";

/** Where an import is, and what lies between it and its end. */
export interface Place {
  readonly at: Located;
  /** The files the value was handed on by, first to last. */
  readonly via: readonly string[];
}

/** An import that the layers do not allow, as data. */
export type Crossing =
  | (Place & { readonly kind: "layer"; readonly path: string; readonly placement: Placement })
  | (Place & { readonly kind: "concern"; readonly concern: string; readonly specifier: string; readonly name: string; readonly isHandedIn?: boolean })
  | (Place & { readonly kind: "sealed"; readonly path: string })
  | (Place & { readonly kind: "unverifiable" });

/** A file whose imports are judged. */
export interface Judged {
  readonly project: Project;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly importer: Importer;
  readonly tier: Tier;
}

/** Names by which a framework finds the routes of a folder, which says what they are about: `api/health/route.ts`. */
const routeFiles = /^(?:index|route|\+server)$/;

/** Folders that say where routes lie, and not what they are about: `api/v1/`, `app/(internal)/`. */
const aroundRoutes = /^(?:api|app|apps|internal|pages|public|rest|routes?|routers?|server|src|system|v\d+|\W.*)$/i;

/** What the folder of a route is about: `health` in `api/health/route.ts`, and `orders-status` in `api/orders/status/route.ts`. */
function topicOf(folder: string): string {
  const around = nameOf(folderOf(folder));
  return aroundRoutes.test(around) ? nameOf(folder) : `${around}-${nameOf(folder)}`;
}

/** The importing file as decisions see it. */
export function importerOf(project: Project, layer: string): Importer {
  const stem = withoutExtension(nameOf(project.file));
  return { layer, path: insideOf(project.root, project.file), stem: routeFiles.test(stem) ? topicOf(folderOf(project.file)) : stem };
}

/** In `recommended` only what stays in the program or is injected counts. */
export const counts = (tier: Tier, { weight }: Use): boolean => tier === "strict" || weight !== "type";
