/**
 * What a call does to the event loop:
 * - `query`: runs a statement, or reads or writes the database's file, and blocks until that is done
 * - `setup`: opens, prepares, declares or closes: blocks too, but mostly once and at start
 * - `local`: reads mapped memory, or a store that has no asynchronous form: blocks for microseconds
 */
export type Blocking = "query" | "setup" | "local";

/** A kind of value that a synchronous driver hands out. All of it is by name of the role within the same API, or `<api>#<role>`. */
export interface Role {
  /** What calling the value does, and the role of what it returns. */
  readonly call?: Effect;
  /** The role of what `new` makes of the value. */
  readonly make?: Effect;
  /** What awaiting the value gives. */
  readonly await?: string;
  readonly methods?: Readonly<Record<string, Effect>>;
  /** Members that are values themselves. */
  readonly members?: Readonly<Record<string, string>>;
  /** What calling any other method gives: chains of query builders. */
  readonly others?: Effect;
  /** Methods that never block, though they look like it. For tests and reading. */
  readonly async?: readonly string[];
}

export interface Effect {
  readonly blocks?: Blocking;
  /** The role of the result. */
  readonly gives?: string;
  /** The role that a callback among the arguments gets as a parameter: its first, or the one at that place. */
  readonly passes?: string;
  readonly passesAt?: number;
  /** True where a callback that returns a promise is refused: one that is given such a callback is another driver behind the same type. */
  readonly refusesAsync?: true;
  /** The role that one argument must have, or the result is unknown. */
  readonly needs?: string;
}

/** One synchronous API, shared by a package and its forks. */
export interface SyncApi {
  readonly name: string;
  /** Package and version that the entry was read from. */
  readonly readFrom: string;
  readonly specifiers: readonly string[];
  /** Folders of deep imports that lead to the same exports. */
  readonly folders?: readonly string[];
  /** True for CommonJS: the module is its own default export. */
  readonly wholeIsDefault?: true;
  /** Exports and their role; "" is the module itself. */
  readonly exports: Readonly<Record<string, string>>;
  /** Types and the role of their values. */
  readonly types: Readonly<Record<string, string>>;
  /** Types that mean the API only with this text as their first argument: `BaseSQLiteDatabase<"sync", …>`. */
  readonly typeArgument?: string;
  readonly roles: Readonly<Record<string, Role>>;
  /** What to do instead, where that is not another SQL driver: the end of a sentence, in the imperative. */
  readonly instead?: string;
}

/** Methods, written as one text, that all do the same. */
export function doing(names: string, effect: Effect): Record<string, Effect> {
  return Object.fromEntries(names.split(" ").map((name) => [name, effect]));
}

export const query: Effect = { blocks: "query" };
export const setup: Effect = { blocks: "setup" };
