import { classifyByGlobs, type Placement } from "../layers/classify.ts";
import { folderFacts, holdsTests, type FolderFacts } from "../layers/folder-facts.ts";
import { folderOf, insideOf, nameOf, withoutExtension } from "../layers/path.ts";
import { nowhere } from "../layers/placement.ts";
import { onDemand } from "../on-demand.ts";
import { placedForProduct } from "./called-for-product.ts";
import { runsInBrowser } from "./browser-package.ts";
import { worksBeside } from "./dependency-names.ts";
import { packageFolderOf } from "./package-folder.ts";
import { withoutFeatureFolders } from "./feature-folder.ts";
import { hasFrameworkServices } from "./framework-service.ts";
import { guardsNothing } from "./guards-nothing.ts";
import { classifiedByName } from "./named-for-verb.ts";
import { isComponent, isOfProductRepository } from "./product-repository.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";
import { maySpeakHttp } from "./serving.ts";
import { maySpeakGraphql } from "./speaks-graphql.ts";
import { liesAmongTests } from "./test-package.ts";

/** A folder as its files see it. */
export interface Folder {
  readonly path: string;
  /** That of its package. */
  readonly home: string | undefined;
  readonly facts: FolderFacts;
  /** True if what lies in it runs in a browser: asked only where a name gives a layer. */
  readonly isOfBrowser: () => boolean;
  /** Where its files stand, by name with and without extension. */
  readonly names: Map<string, Placement>;
}

const folders = new ProjectMemo<Folder>();

/** What runs tests: a package that works beside one of them is loaded by tests alone, as reporters and plugins are. */
const testRunners: ReadonlySet<string> = new Set(["@cucumber/cucumber", "@playwright/test", "@wdio/reporter", "@wdio/types", "ava", "cypress", "jasmine", "jest", "karma", "mocha", "vitest"]);

/** Folders of what is run by hand, a package of its own or not: `bin/vectorize/package.json`. */
const ofScripts = /\/(?:bin\/[^/]+|scripts?|seeds?|seeders?)\/$/;

/** What a package of the project is for by where it lies: what is run by hand (`scripts/package.json`), or tests (`packages/e2e-tests/package.json`, `integration-tests/mails/package.json`), or what runs tests loads. */
function ofPackage(home: string | undefined, { root }: Within): Partial<FolderFacts> {
  const inside = home === undefined ? "" : (insideOf(root, home) ?? "");
  if (home === undefined || inside === "") return {};
  if (holdsTests(nameOf(home)) || liesAmongTests(inside) || worksBeside(home, testRunners)) return { isTest: true, isSilent: false };
  return ofScripts.test(`/${inside}/`) ? { freedom: "script", isSilent: false } : {};
}

/** The folder of a path as its files see it. */
export function folderAt(project: Within, path: string): Folder {
  const known = folders.of(project);
  let folder = known.get(path);
  if (folder === undefined) {
    // A file outside of any package is judged by its name alone.
    const home = packageFolderOf(path);
    const top = home ?? project.root;
    const inside = insideOf(top, path) ?? "";
    const facts = { ...folderFacts(withoutFeatureFolders(top, inside, project), project.model), ...ofPackage(home, project) };
    folder = { path, home, facts, isOfBrowser: onDemand(() => home !== undefined && runsInBrowser(home, facts.folders)), names: new Map() };
    known.set(path, folder);
  }
  return folder;
}

/** Routers and routes by their patterns: `routes/`, `*.routes`, `*Router`. */
const ofRoutes = /route[rs]?(?:\.\*|\/)?$/i;

const ofResolvers = /resolvers?(?:\.\*|\/)?$/i;

/** The place of what is called a resolver where there is no GraphQL: that of the folder, as of any other name. */
const unresolved = ({ facts }: Folder, { neutral }: Placement): Placement => ({ ...(ofResolvers.test(facts.placed.pattern) ? nowhere : facts.placed), neutral });

/** True for a service, a hook of one, and what lies in a folder of services that is called as the thing it serves: `services/entities/entities.class`. */
function mayServe({ layer, pattern }: Placement, { folders }: FolderFacts): boolean {
  if (layer === undefined) return false;
  return layer === "service" || folders.includes("hooks") || ((pattern.endsWith("/") || pattern.endsWith(".service.*")) && folders.includes("services"));
}

/** The place of a file by its name and folders, unless its framework calls something else a service, or serves with it, knows no resolvers, or runs in a browser. */
function classified(folder: Folder, name: string, project: Within): Placement {
  const { path, home, facts } = folder;
  const placement = classifiedByName(path, name, facts, project.model);
  if (home === undefined || placement.layer === undefined) return placement;
  if (folder.isOfBrowser()) return { ...nowhere, neutral: placement.neutral };
  const forProduct = placedForProduct(facts, placement);
  if (forProduct !== undefined) return forProduct;
  if (placement.layer === "controller" && ofResolvers.test(placement.pattern) && !maySpeakGraphql(home, project)) return unresolved(folder, placement);
  if (facts.placed.layer !== placement.layer && guardsNothing(placement, home, path, name)) return { ...facts.placed, neutral: placement.neutral };
  if (placement.layer === "controller" && ofRoutes.test(placement.pattern) && !maySpeakHttp(home, project)) return { ...nowhere, neutral: placement.neutral };
  if (isOfProductRepository(home, facts, placement, project.model)) return { ...(facts.placed.layer === "model" ? facts.placed : nowhere), neutral: placement.neutral };
  return mayServe(placement, facts) && hasFrameworkServices(home, path) ? { ...nowhere, neutral: placement.neutral } : placement;
}

/** Folders of what is shown, and names that a router of pages reads: what lies in `services/` there, or is called so, is shown. */
const shownFolders = new Set(["app", "pages", "components", "views", "screens", "client", "frontend", "web", "ui"]);
const shownName = /^(?:page|layout|template|loading|error|not-found|default|index)\.[jt]sx$|^[A-Z]/;

/** True for a component in a folder of services. A backend writes its mails in JSX too: `services/mail.tsx`. */
function isShown({ pattern }: Placement, { folders }: FolderFacts, name: string): boolean {
  return !/^services?\/$/i.test(pattern) || shownName.test(name) || folders.some((folder) => shownFolders.has(folder.toLowerCase()));
}

/** True for what a component is none of: `create-repository.tsx` and `use-case/page.tsx` are about what the product calls so. A page may be a route, but no part of one is. */
function isNoComponent(placement: Placement, facts: FolderFacts, name: string): boolean {
  const { layer, pattern } = placement;
  return layer === "repository" || (layer === "service" && pattern.endsWith("/") && isShown(placement, facts, name)) || (layer === "controller" && facts.folders.includes("components"));
}

const asShown = (name: string, { facts }: Folder, placement: Placement): Placement => (isComponent(name) && isNoComponent(placement, facts, name) ? { ...nowhere, neutral: placement.neutral } : placement);

function builtIn(project: Within, folder: Folder, name: string): Placement {
  const bare = withoutExtension(name);
  const known = bare === name ? undefined : folder.names.get(bare);
  const placement = known ?? classified(folder, bare, project);
  if (known === undefined && bare !== name) folder.names.set(bare, placement);
  return asShown(name, folder, placement);
}

function place(project: Within, folder: Folder, path: string, name: string): Placement {
  const { model, root } = project;
  if (model.globs.length + model.neutral.globs.length === 0) return builtIn(project, folder, name);
  const placement = asShown(name, folder, classified(folder, withoutExtension(name), project));
  const fromRoot = placement.neutral === "test" ? undefined : insideOf(root, path);
  return (fromRoot === undefined ? undefined : classifyByGlobs(fromRoot, model)) ?? placement;
}

/** Where a file of a folder stands. */
export function placementIn(folder: Folder, project: Within, path: string): Placement {
  const name = nameOf(path);
  let placement = folder.names.get(name);
  if (placement === undefined) {
    placement = place(project, folder, path, name);
    folder.names.set(name, placement);
  }
  return placement;
}

/** Where a file stands. The file need not exist. A test stays one, whatever the globs of the settings say. */
export function placementOf(project: Within, path: string): Placement {
  return placementIn(folderAt(project, folderOf(path)), project, path);
}
