import { commandRunners } from "./blocking-io.ts";
import { exportPath } from "./http-errors.ts";
import type { Blocking, Effect, Role, SyncApi } from "./sync-database.ts";
import { syncDrizzleApis } from "./sync-drizzle.ts";
import { syncServerApis } from "./sync-servers.ts";
import { syncSqliteApis } from "./sync-sqlite.ts";
import { syncStoreApis } from "./sync-stores.ts";

/**
 * A value that comes from a synchronous driver: the driver's API and the role of the value in it. A method that was taken off is its
 * effect.
 */
export interface SyncValue {
  readonly api: SyncApi;
  readonly role: string;
  readonly method?: Effect;
}

/** What a step over a value leads to. */
export interface Step {
  /** The result, if it is still of the driver. */
  readonly value?: SyncValue;
  /** What the step does to the event loop. */
  readonly blocks?: Blocking;
  /** What a callback among the arguments gets as a parameter: its first, or the one at that place. */
  readonly passes?: SyncValue;
  readonly passesAt?: number;
  /** True if nothing of this holds where the callback returns a promise. */
  readonly refusesAsync?: true;
}

/** All that is known of synchronous databases, by API. */
export const syncApis: readonly SyncApi[] = [...syncSqliteApis, ...syncServerApis, ...syncStoreApis, ...syncDrizzleApis];

const byName = new Map(syncApis.map((api) => [api.name, api]));
const bySpecifier = new Map<string, readonly SyncApi[]>();
for (const api of syncApis) for (const specifier of api.specifiers) bySpecifier.set(specifier, [...(bySpecifier.get(specifier) ?? []),
  api]);
const byFolder = syncApis.flatMap((api) => (api.folders ?? []).map((folder) => ({ folder, api })));

function apisOf(specifier: string): readonly SyncApi[] {
  const known = bySpecifier.get(specifier);
  if (known !== undefined) return known;
  return byFolder.filter(({ folder }) => specifier.startsWith(`${folder}/`)).map(({ api }) => api);
}

const packages = [...syncApis.flatMap(({ specifiers, folders = [] }) => [...specifiers, ...folders]), ...commandRunners];

/** What a text has that names a package which can block on a database; one name stands for those that hold it. */
export const syncWords = new RegExp(
  packages
    .filter((name, at) => !packages.some((other, index) => name.includes(other) && (other.length < name.length || index < at)))
    .map((name) => name.replaceAll(/[./]/g, "\\$&"))
    .join("|")
    .replace(/^.*$/, "[\"'`/:-](?:$&)(?=[\"'`/-])"),
);

function found(specifier: string, path: readonly string[], names: (api: SyncApi) => Readonly<Record<string,
  string>>): SyncValue | undefined {
  for (const api of apisOf(specifier)) {
    const key = exportPath(path, api.wholeIsDefault === true).join(".");
    const role = Object.hasOwn(names(api), key) ? names(api)[key] : undefined;
    if (role !== undefined) return { api, role };
  }
  return undefined;
}

/** True if a specifier has anything to do with a synchronous database: a quick first question for a whole file. */
export const hasSyncDatabase = (specifier: string): boolean => apisOf(specifier).length > 0;

/**
 * The value that an export is, to be stepped from.
 * @param path the export and members taken of it: `["default"]`, `["Database"]`; `[]` is the module, by namespace import or `require`
 */
export function exportedValue(specifier: string, path: readonly string[]): SyncValue | undefined {
  const known = found(specifier, path, ({ exports }) => exports);
  if (known !== undefined || path.length === 0) return known;
  const owner = exportedValue(specifier, path.slice(0, -1));
  return owner && stepMember(owner, path.at(-1) ?? "");
}

/**
 * The value that anything of this type is: a parameter `db: Database.Database`, a field `db: DatabaseSync`.
 * @param firstArgument the text of the type's first argument, if that is a string: `sync` in `BaseSQLiteDatabase<"sync", …>`
 */
export function typedValue(specifier: string, path: readonly string[], firstArgument?: string): SyncValue | undefined {
  const known = found(specifier, path, ({ types }) => types);
  const needed = known?.api.typeArgument;
  return needed === undefined || needed === firstArgument ? known : undefined;
}

function valueOf(api: SyncApi, role: string): SyncValue | undefined {
  const [name = "", other] = role.split("#");
  if (other === undefined) return { api, role };
  const owner = byName.get(name);
  return owner && { api: owner, role: other };
}

const roleOf = ({ api, role }: SyncValue): Role => api.roles[role] ?? {};

const isRole = (api: SyncApi, value: SyncValue | undefined, role: string): boolean => {
  const wanted = valueOf(api, role);
  return value !== undefined && value.api === wanted?.api && value.role === wanted.role;
};

function effectOf(api: SyncApi, effect: Effect | undefined, given: readonly (SyncValue | undefined)[]): Step {
  if (effect === undefined) return {};
  const { needs, gives, passes, passesAt, blocks, refusesAsync } = effect;
  if (needs !== undefined && !isRole(api, given[0], needs)) return {};
  const value = gives === undefined ? undefined : valueOf(api, gives);
  const passed = passes === undefined ? undefined : valueOf(api, passes);
  return { ...(blocks && { blocks }), ...(value && { value }), ...(passed && { passes: passed }), ...(passesAt !== undefined && { passesAt }),
    ...(refusesAsync && { refusesAsync }) };
}

/** The value of a member: a method, to be called, or a value of its own. */
export function stepMember(value: SyncValue, name: string): SyncValue | undefined {
  if (value.method !== undefined) return undefined;
  const { methods = {}, members = {}, others, async = [] } = roleOf(value);
  const member = Object.hasOwn(members, name) ? members[name] : members["*"];
  if (member !== undefined) return valueOf(value.api, member);
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method !== undefined) return { ...value, method };
  return others === undefined || async.includes(name) ? undefined : { ...value, method: others };
}

/**
 * Calling a value, plainly or as the tag of a template.
 * @param given the values of the arguments, as far as they are of a driver
 */
export function stepCall(value: SyncValue, given: readonly (SyncValue | undefined)[] = []): Step {
  return effectOf(value.api, value.method ?? roleOf(value).call, given);
}

/** `new value(…)`. */
export const stepNew = (value: SyncValue): Step => (value.method === undefined ? effectOf(value.api, roleOf(value).make, []) : {});

/** `await value`. A value that is no promise stays what it is. */
export function stepAwait(value: SyncValue): SyncValue | undefined {
  const { await: role } = roleOf(value);
  return role === undefined ? value : valueOf(value.api, role);
}
