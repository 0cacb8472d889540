import { migrationFormats } from "../catalog/migration-tools.ts";
import { builtInLayers, type BuiltInLayer } from "./built-in-layers.ts";
import { checkLayers } from "./check-layers.ts";
import { globSet, type GlobSet } from "./globs.ts";
import type { Alias, Allowance, Bar, Layer, LayerGlobs, LayerModel } from "./model.ts";
import { builtInConcerns, packageIndex } from "./packages.ts";
import type { AllowSettings, LayeredSettings, LayerSettings } from "./settings.ts";
import { wholeNameKey } from "./whole-name.ts";

const bars: Readonly<Record<string, readonly (readonly [string, Bar])[]>> = {
  controller: [["database", "all"]],
  service: [
    ["http", "all"],
    ["database", "clients"],
  ],
  repository: [["http", "all"]],
};

function layerFrom(name: string, builtIn: BuiltInLayer | undefined, own: LayerSettings, newConcerns: readonly string[]): Layer {
  const imports = own.imports ?? [];
  const owns = new Set([...(builtIn?.owns ?? []), ...(own.owns ?? [])]);
  const everything = (concerns: Iterable<string>): (readonly [string, Bar])[] => [...concerns].map((concern) => [concern, "all"]);
  const barred = [...(builtIn === undefined ? everything(builtInConcerns.keys()) : (bars[name] ?? [])), ...everything(newConcerns)];
  return {
    name,
    role: builtIn?.role ?? name,
    imports: new Set([...(builtIn?.imports ?? []), ...imports]),
    owns,
    forbids: new Set([...(builtIn?.forbids ?? []).filter((layer) => !imports.includes(layer)), ...(own.forbids ?? [])]),
    bars: new Map(barred.filter(([concern]) => !owns.has(concern))),
    declared: builtIn === undefined,
    sealed: builtIn?.sealed === true,
  };
}

function makeLayers(settings: LayeredSettings): Map<string, Layer> {
  const own = settings.layers ?? {};
  const newConcerns = Object.keys(settings.concerns ?? {}).filter((name) => !builtInConcerns.has(name));
  const layers = builtInLayers.map((layer) => layerFrom(layer.name, layer, own[layer.name] ?? {}, newConcerns));
  const names = new Set(layers.map((layer) => layer.name));
  for (const [name, layer] of Object.entries(own)) {
    if (!names.has(name)) layers.push(layerFrom(name, undefined, layer, newConcerns));
  }
  return new Map(layers.map((layer) => [layer.name, layer]));
}

function makeConcerns(settings: LayeredSettings): LayerModel["concerns"] {
  const own = Object.entries(settings.concerns ?? {}).map(([concern, { packages }]) => ({ concern, packages: packageIndex(packages) }));
  return [...own, ...[...builtInConcerns].map(([concern, packages]) => ({ concern, packages }))];
}

function makeGlobs(settings: LayeredSettings): LayerGlobs[] {
  const own = Object.entries(settings.layers ?? {})
    .filter(([, layer]) => layer.files !== undefined)
    .map(([layer, { files, optional }]) => ({ layer, key: `layers.${layer}.files`, files: globSet(files), optional: optional === true }));
  const migrations = settings.migrations?.files;
  return migrations === undefined ? own : [...own, { layer: "migration", key: "migrations.files", files: globSet(migrations), optional: false }];
}

const someGlobs = (globs: AllowSettings["files"]): GlobSet | undefined => (globs === undefined ? undefined : globSet(globs));

const makeAllowance = ({ from, to, concern, package: name, files }: AllowSettings): Allowance => ({
  from,
  to,
  concern,
  packages: name === undefined ? undefined : packageIndex([name]),
  files: someGlobs(files),
});

const makeAlias = ([key, target]: [string, string]): Alias => ({
  prefix: key.replace(/\*$/, ""),
  exact: !key.endsWith("*"),
  target: target.replace(/\*$/, "").replace(/^\.\//, ""),
});

/** A day alone begins at midnight. */
const sinceOf = (since: string | undefined): string | undefined => (since?.length === 8 ? `${since}_0000` : since);

/**
 * Makes the model of one project's settings; needs no disk.
 * @throws SettingsError if a name in the settings means nothing or a layer cannot work
 */
export function makeModel(settings: LayeredSettings): LayerModel {
  checkLayers(settings);
  return {
    root: settings.root,
    layers: makeLayers(settings),
    roles: new Map(builtInLayers.flatMap((layer) => layer.words.map(({ word, forms }) => [word, { layer: layer.name, forms }]))),
    folders: new Map(builtInLayers.flatMap((layer) => layer.folders.map((folder) => [folder, layer.name]))),
    fileNames: new Map(builtInLayers.flatMap((layer) => (layer.fileNames ?? []).map((name) => [wholeNameKey(name), layer.name]))),
    globs: makeGlobs(settings),
    neutral: globSet(settings.neutral),
    concerns: makeConcerns(settings),
    allow: (settings.allow ?? []).map(makeAllowance),
    aliases: Object.entries(settings.aliases ?? {}).map(makeAlias),
    follow: settings.follow !== false,
    naming: settings.naming ?? {},
    migrations: { format: migrationFormats.get(settings.migrations?.format ?? ""), since: sinceOf(settings.migrations?.since) },
  };
}
