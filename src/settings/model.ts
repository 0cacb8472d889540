import type { RoleForm } from "./built-in-layers.ts";
import type { MigrationFormat } from "../catalog/migration-tools.ts";
import type { GlobSet } from "./globs.ts";
import type { NamingSettings } from "./naming.ts";
import type { PackageIndex } from "./packages.ts";

/**
 * How far a concern is kept out of a layer in `recommended`: all that runs, or only clients unless the package has a layer
 * of its own for it. Half of all backends have no repositories; there the services are the data layer.
 */
export type Bar = "all" | "clients";

/** One layer with the settings of the team laid over what is built in. */
export interface Layer {
  readonly name: string;
  /** The word a file of this layer carries by default. */
  readonly role: string;
  readonly imports: ReadonlySet<string>;
  readonly owns: ReadonlySet<string>;
  /** Layers that must not be imported in any tier. */
  readonly forbids: ReadonlySet<string>;
  /** Concerns that are reported in `recommended` too. */
  readonly bars: ReadonlyMap<string, Bar>;
  /** True for layers that the settings added: they are deny-by-default in both tiers. */
  readonly declared: boolean;
  /** True if support code must not be imported either. */
  readonly sealed: boolean;
}

/** Globs of the user's own that give a layer. */
export interface LayerGlobs {
  readonly layer: string;
  /** Where in the settings the globs are. */
  readonly key: string;
  readonly files: GlobSet;
  readonly optional: boolean;
}

/** A crossing that is allowed by the settings. */
export interface Allowance {
  readonly from: string;
  readonly to?: string | undefined;
  readonly concern?: string | undefined;
  readonly packages?: PackageIndex | undefined;
  readonly files?: GlobSet | undefined;
}

/** An alias of the settings: specifiers that start so stand for paths under `target` (from the root). */
export interface Alias {
  readonly prefix: string;
  readonly exact: boolean;
  readonly target: string;
}

/** How the migrations are to be named. */
export interface MigrationModel {
  readonly format: MigrationFormat | undefined;
  /** As `yyyymmdd_HHmm`. */
  readonly since: string | undefined;
}

/** `settings.layered` made ready: every question the rules ask is a look-up here. */
export interface LayerModel {
  readonly root: string | undefined;
  readonly layers: ReadonlyMap<string, Layer>;
  /** Role word, without joints, to its layer and forms. */
  readonly roles: ReadonlyMap<string, { readonly layer: string; readonly forms: readonly RoleForm[] }>;
  readonly folders: ReadonlyMap<string, string>;
  /** Whole file names without joints to their layer. */
  readonly fileNames: ReadonlyMap<string, string>;
  readonly globs: readonly LayerGlobs[];
  readonly neutral: GlobSet;
  /** Which packages belong to which concern; the first that claims one has it, and what the user lists comes first. */
  readonly concerns: readonly { readonly concern: string; readonly packages: PackageIndex }[];
  readonly allow: readonly Allowance[];
  readonly aliases: readonly Alias[];
  readonly follow: boolean;
  readonly naming: NamingSettings;
  readonly migrations: MigrationModel;
}
