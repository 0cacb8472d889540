import type { Statuses } from "./http-error-names.ts";
import type { HttpErrorSource } from "./http-error-source.ts";
import { httpErrorSources } from "./http-error-sources.ts";

/** What an export is to `no-http-errors`. */
export interface HttpErrorExport {
  /**
   * - `class`: an error class, made with or without `new`, or extended
   * - `factory`: calling it makes an error
   * - `class-factory`: calling it makes an error class
   * - `thrower`: calling it throws, or answers with an error
   * - `namespace`: no error itself, but members of it are
   */
  readonly kind: "class" | "factory" | "class-factory" | "thrower" | "namespace";
  /** The status of the error, where the export alone decides it. */
  readonly status?: number;
  /** What the error is of where it is not plain HTTP: `GraphQL`. */
  readonly speaks?: string;
  /** True for a base that domain errors have too, and that has no status. */
  readonly domainBase?: true;
  /** True for bases that domain errors have too: an HTTP error only if a status is given, as an option or as a static. */
  readonly onlyWithStatus?: true;
  /** True for a thrower that answers with a redirect. */
  readonly redirect?: true;
}

type Kind = HttpErrorExport["kind"];

/** A member whose name is not known, such as `createError[status]`. */
export const anyMember = "*";

function entriesOf(source: HttpErrorSource): Map<string, HttpErrorExport> {
  const entries = new Map<string, HttpErrorExport>();
  const add = (kind: Kind, statuses: Statuses | undefined): void => {
    for (const [path, status] of Object.entries(statuses ?? {})) {
      entries.set(path, {
        kind,
        ...(status === undefined ? {} : { status }),
        ...(source.speaks === undefined ? {} : { speaks: source.speaks }),
        ...(source.domainBases?.includes(path) === true ? { domainBase: true } : {}),
        ...(source.onlyWithStatus === true ? { onlyWithStatus: true } : {}),
        ...(source.redirects?.includes(path) === true ? { redirect: true } : {}),
      });
    }
  };
  add("class", source.classes);
  add("factory", source.factories);
  add("class-factory", source.classFactories);
  add("thrower", source.throwers);
  return entries;
}

interface Known {
  readonly source: HttpErrorSource;
  readonly entries: ReadonlyMap<string, HttpErrorExport>;
}

const known: readonly Known[] = httpErrorSources.map((source) => ({ source, entries: entriesOf(source) }));
const bySpecifier = new Map(known.flatMap((one) => one.source.specifiers.map((specifier) => [specifier, one] as const)));
const byFolder = known.flatMap((one) => (one.source.folders ?? []).map((folder) => [folder, one] as const));

const scriptEnding = /\.[cm]?js$/;

function knownOf(specifier: string): Known | undefined {
  const plain = specifier.replace(scriptEnding, "");
  return bySpecifier.get(plain) ?? byFolder.find(([folder]) => plain === folder || plain.startsWith(`${folder}/`))?.[1];
}

const isStatus = (name: string): boolean => /^[45]\d\d$/.test(name);

function underStatus({ source }: Known, path: readonly string[]): HttpErrorExport | undefined {
  const name = path.at(-1) ?? "";
  if (!(isStatus(name) || name === anyMember)) return undefined;
  if (source.numericKeys?.includes(path.slice(0, -1).join(".")) !== true) return undefined;
  return name === anyMember ? { kind: "class" } : { kind: "class", status: Number(name) };
}

function isNamespace({ source, entries }: Known, key: string): boolean {
  const leads = (path: string): boolean => key === "" || path.startsWith(`${key}.`);
  return [...entries.keys(), ...(source.classPrefixes ?? [])].some(leads) || source.numericKeys?.includes(key) === true;
}

/** The path of an export without the `default` that only says how a CommonJS module was imported. */
export function exportPath(path: readonly string[], wholeIsDefault: boolean): readonly string[] {
  const first = path.findIndex((name) => name !== "default");
  if (!wholeIsDefault) return path;
  return first === -1 ? [] : path.slice(first);
}

/**
 * What an export of a package is to HTTP errors; undefined for all else, among it what only asks (`isHttpError`).
 * @param path the export and members taken of it: `["NotFoundException"]`, `["default", "NotFound"]`, `["default", "404"]`; `[]` is
 * the module itself, by namespace import or `require`. A member whose name is not known is `anyMember`.
 */
export function httpErrorAt(specifier: string, path: readonly string[]): HttpErrorExport | undefined {
  const one = knownOf(specifier);
  if (one === undefined) return undefined;
  const names = exportPath(path, one.source.wholeIsDefault === true);
  const key = names.join(".");
  const entry = one.entries.get(key) ?? underStatus(one, names);
  if (entry !== undefined) return entry;
  if (one.source.classPrefixes?.some((prefix) => key.startsWith(prefix)) === true) return { kind: "class" };
  return isNamespace(one, key) ? { kind: "namespace" } : undefined;
}

/** True if a specifier has anything to do with HTTP errors: a quick first question for a whole file. */
export const hasHttpErrors = (specifier: string): boolean => knownOf(specifier) !== undefined;

/** Names of home-made classes that say HTTP: the default of the rule's option. */
export const homeMadeNames: readonly string[] = ["HttpException", "HttpError", "HTTPException", "HTTPError", "ApiError", "APIError", "ApiException", "APIException"];

/** Those of them that say less: of a class that is seen to have nothing to do with a status, they only say whose error it is. */
export const unsureNames: ReadonlySet<string> = new Set(["ApiError", "APIError", "ApiException", "APIException"]);
