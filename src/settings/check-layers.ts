import { builtInLayers } from "./built-in-layers.ts";
import { checkNaming } from "./check-naming.ts";
import { checkNeutral } from "./check-neutral.ts";
import { didYouMean, tooMuchLike } from "./nearest.ts";
import { builtInConcerns } from "./packages.ts";
import { SettingsError } from "./settings-error.ts";
import type { AllowSettings, Globs, LayeredSettings, LayerSettings } from "./settings.ts";

const builtInNames = builtInLayers.map((layer) => layer.name);

function checkName(key: string, kind: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) throw new SettingsError(key, `unknown ${kind} "${name}"; ${didYouMean(name, known)}`);
}

/** A new name that differs from a known one by a slip of the keyboard is taken for the slip. */
function checkNewName(key: string, kind: string, name: string, known: readonly string[]): void {
  const near = known.includes(name) ? undefined : tooMuchLike(name, known);
  if (near !== undefined) throw new SettingsError(key, `unknown ${kind} "${name}"; did you mean "${near}"? A ${kind} of your own needs a name less alike.`);
}

function leavesRoot(glob: string): boolean {
  let depth = 0;
  for (const segment of glob.replace(/^!/, "").split("/")) {
    if (segment === "..") depth -= 1;
    else if (segment !== "." && segment !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/** A glob without its dots. */
function withoutDots(glob: string): string {
  const segments: string[] = [];
  for (const segment of glob.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function checkGlobs(key: string, globs: Globs | undefined): void {
  const list = listOf(globs);
  for (const glob of list) {
    const right = glob.replaceAll("\\", "/");
    if (/\\(?![[\](){}!*?+@])/.test(glob)) throw new SettingsError(key, `"${glob}" has backslashes; did you mean "${right}"?`);
    if (glob.endsWith("/")) throw new SettingsError(key, `"${glob}" matches no file; did you mean "${glob}**"?`);
    if (/^!?\//.test(glob) || /^!?[A-Za-z]:/.test(glob)) throw new SettingsError(key, `"${glob}" is absolute; globs count from \`root\`: did you mean "${glob.replace(/^!?(?:[A-Za-z]:)?\/+/, "")}"?`);
    if (leavesRoot(glob)) throw new SettingsError(key, `"${glob}" leaves the root; set \`root\` to the folder above instead.`);
    if (glob.split("/").includes("..")) throw new SettingsError(key, `"${glob}" has a \`..\` in it and matches no file; did you mean "${withoutDots(glob)}"?`);
  }
  if (list.length > 0 && list.every((glob) => glob.startsWith("!"))) throw new SettingsError(key, "only takes files out; add a glob that takes some in.");
}

function checkLayer(name: string, layer: LayerSettings, layers: readonly string[], concerns: readonly string[]): void {
  const key = `layers.${name}`;
  checkGlobs(`${key}.files`, layer.files);
  layer.imports?.forEach((other, index) => { checkName(`${key}.imports[${String(index)}]`, "layer", other, layers); });
  layer.forbids?.forEach((other, index) => { checkName(`${key}.forbids[${String(index)}]`, "layer", other, layers); });
  layer.owns?.forEach((concern, index) => { checkName(`${key}.owns[${String(index)}]`, "concern", concern, concerns); });
  const both = layer.forbids?.find((other) => other === name || layer.imports?.includes(other));
  if (both !== undefined) throw new SettingsError(`${key}.forbids`, `"${both}" is ${both === name ? "the layer itself" : "among its imports too"}; take it out of one of them.`);
}

/** A layer of the user's own must have files and be tied to another layer, or every import of it would be open. */
function checkOwnLayer(name: string, layer: LayerSettings, all: Readonly<Record<string, LayerSettings>>): void {
  if (layer.files === undefined) throw new SettingsError(`layers.${name}`, `"${name}" is a layer of your own and has no \`files\`; add the globs of its files.`);
  const reached = Object.entries(all).some(([other, { imports }]) => other !== name && imports?.includes(name) === true);
  if (!reached && (layer.imports ?? []).every((other) => other === name)) {
    throw new SettingsError(`layers.${name}`, `no layer may import "${name}" and it may import none; add "${name}" to the \`imports\` of the layers that use it, such as layers.service.imports.`);
  }
}

const listOf = (globs: Globs | undefined): readonly string[] => (typeof globs === "string" ? [globs] : (globs ?? []));

/** Two layers with one glob: one of them would never get a file. */
function checkSharedGlobs(layers: Readonly<Record<string, LayerSettings>>): void {
  const owners = new Map<string, string>();
  for (const [name, { files }] of Object.entries(layers)) {
    for (const glob of listOf(files).filter((one) => !one.startsWith("!"))) {
      const other = owners.get(glob);
      if (other !== undefined && other !== name) throw new SettingsError(`layers.${name}.files`, `"${glob}" belongs to the layer "${other}" already; a file has one layer.`);
      owners.set(glob, name);
    }
  }
}

function checkAllowance(key: string, allowance: AllowSettings, layers: readonly string[], concerns: readonly string[]): void {
  checkName(`${key}.from`, "layer", allowance.from, layers);
  if (allowance.to !== undefined) checkName(`${key}.to`, "layer", allowance.to, layers);
  if (allowance.concern !== undefined) checkName(`${key}.concern`, "concern", allowance.concern, concerns);
  checkGlobs(`${key}.files`, allowance.files);
  const targets = [allowance.to, allowance.concern, allowance.package].filter((target) => target !== undefined);
  if (targets.length !== 1) throw new SettingsError(key, "needs exactly one of `to` (a layer), `concern` and `package`.");
}

function checkAlias(key: string, target: string): void {
  const at = `aliases[${JSON.stringify(key)}]`;
  if (key === "" || key === "*" || /\*./.test(key)) throw new SettingsError(at, `"${key}" is no import prefix; did you mean "@/*"?`);
  if (/^\.\.?\//.test(key)) throw new SettingsError(at, `"${key}" is a relative import and needs no alias.`);
  if (key.endsWith("*") !== target.endsWith("*")) {
    throw new SettingsError(at, `"${target}" must end in \`*\` if and only if the alias does; did you mean "${key.endsWith("*") ? `${target.replace(/\/$/, "")}/*` : target.replace(/\/?\*$/, "")}"?`);
  }
}

/** A date that does not exist would leave nothing or everything alone. */
function checkMigrations(migrations: LayeredSettings["migrations"]): void {
  checkGlobs("migrations.files", migrations?.files);
  const since = migrations?.since;
  if (since === undefined) return;
  const [, year, month, day, hour = "00", minute = "00"] = /^(\d{4})(\d{2})(\d{2})(?:_(\d{2})(\d{2}))?$/.exec(since) ?? [];
  const iso = `${String(year)}-${String(month)}-${String(day)}T${hour}:${minute}:00.000Z`;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || date.toISOString() !== iso) {
    throw new SettingsError("migrations.since", `"${since}" is no moment; write it as yyyymmdd_HHmm in UTC, such as "20261121_0000".`);
  }
}

/**
 * Checks what the names in the settings refer to.
 * @throws SettingsError naming the key, the value and the nearest right name
 */
export function checkLayers(settings: LayeredSettings): void {
  const own = settings.layers ?? {};
  const layers = [...new Set([...builtInNames, ...Object.keys(own)])];
  const concerns = [...new Set([...builtInConcerns.keys(), ...Object.keys(settings.concerns ?? {})])];
  for (const name of Object.keys(own)) checkNewName(`layers.${name}`, "layer", name, builtInNames);
  for (const name of Object.keys(settings.concerns ?? {})) checkNewName(`concerns.${name}`, "concern", name, [...builtInConcerns.keys()]);
  for (const [name, layer] of Object.entries(own)) {
    checkLayer(name, layer, layers, concerns);
    if (!builtInNames.includes(name)) checkOwnLayer(name, layer, own);
  }
  checkSharedGlobs(own);
  checkGlobs("neutral", settings.neutral);
  if (settings.neutral !== undefined) checkNeutral(settings.neutral);
  checkNaming(settings.naming ?? {});
  checkMigrations(settings.migrations);
  settings.allow?.forEach((allowance, index) => { checkAllowance(`allow[${String(index)}]`, allowance, layers, concerns); });
  for (const [key, target] of Object.entries(settings.aliases ?? {})) checkAlias(key, target);
}
