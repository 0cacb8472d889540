import type { Statuses } from "./http-error-names.ts";

/**
 * What of one package is, or makes, an HTTP error. Names are export paths joined by a dot; "" is the module itself, which is also
 * its default export where `wholeIsDefault` says so.
 */
export interface HttpErrorSource {
  /** Package and version that the entry was read from. */
  readonly readFrom: string;
  /** What the errors are of where that is an API above HTTP, or none of it: `GraphQL`. */
  readonly speaks?: string;
  /** Classes that an application builds its domain errors on: one of its own is HTTP, or this API, only if something says so. */
  readonly domainBases?: readonly string[];
  /** Specifiers under which these exports can be had. */
  readonly specifiers: readonly string[];
  /** Folders of deep imports that lead to the same exports, each from a file of its own. */
  readonly folders?: readonly string[];
  /** True for CommonJS: `default.X`, `X` of a namespace and `require(…).X` are one export. */
  readonly wholeIsDefault?: true;
  /** Error classes, called with or without `new`, and their status. */
  readonly classes?: Statuses;
  /** Functions that return an error, among them those that make one of another error. */
  readonly factories?: Statuses;
  /** Functions that return an error class. */
  readonly classFactories?: Statuses;
  /** Functions that throw, or answer with an error, by being called. */
  readonly throwers?: Statuses;
  /** Those of the throwers that answer with a redirect, which is HTTP but no error. */
  readonly redirects?: readonly string[];
  /** Paths that have an error class under each status: `createError[404]`. */
  readonly numericKeys?: readonly string[];
  /** Beginnings of names that all stand for classes, with no list. */
  readonly classPrefixes?: readonly string[];
  /** True where the classes are also an application's domain errors: HTTP only if a status is given (`status` option or static). */
  readonly onlyWithStatus?: true;
  /** A word that the names have in common, of a package that every file takes other things from. */
  readonly hallmark?: string;
  /** Functions that only ask what an error is: never an error. */
  readonly predicates?: readonly string[];
}
