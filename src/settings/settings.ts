import type { MigrationSettings, NamingSettings } from "./naming.ts";

/** Globs count from `root`; a leading `!` takes files out again. */
export type Globs = string | readonly string[];

/** What a team says of a layer, one of its own or a built-in one; lists add to those that are built in. */
export interface LayerSettings {
  /** Which files belong to the layer. Wins over the built-in patterns. */
  readonly files?: Globs;
  /** The layers that this one may import. */
  readonly imports?: readonly string[];
  /** The concerns whose packages this layer may import. */
  readonly owns?: readonly string[];
  /** Layers that this one must not import, in `recommended` too. */
  readonly forbids?: readonly string[];
  /** The files may be missing: do not refuse patterns that find none. */
  readonly optional?: boolean;
}

/** A crossing that is right after all. Exactly one of `to`, `concern` and `package` names what is imported. */
export interface AllowSettings {
  readonly from: string;
  readonly to?: string;
  readonly concern?: string;
  readonly package?: string;
  /** Only for these importing files. */
  readonly files?: Globs;
  /** Why, in at least three words. */
  readonly reason: string;
}

/** `settings.layered`: how this project's layers differ from the built-in ones. Plain JSON. */
export interface LayeredSettings {
  /** The folder that the globs count from: absolute, or relative to the working directory, which is the default. */
  readonly root?: string;
  readonly layers?: Readonly<Record<string, LayerSettings>>;
  /** Groups of packages that only the layers owning them may import. A trailing `*` stands for any ending. */
  readonly concerns?: Readonly<Record<string, { readonly packages: readonly string[] }>>;
  /** Files that belong to no layer and may import anything. */
  readonly neutral?: Globs;
  /** Import prefixes that neither tsconfig nor package.json knows, each with the path it stands for: `"@db/*": "src/database/*"`. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly allow?: readonly AllowSettings[];
  /** Follow re-exports through other files (default). `false` makes each result depend on one file only. */
  readonly follow?: boolean;
  /** Set by `configure` and the presets; in your own settings, any text that ESLint's cache shall depend on as well. No rule reads it. */
  readonly fingerprint?: string;
  readonly naming?: NamingSettings;
  readonly migrations?: MigrationSettings;
}
