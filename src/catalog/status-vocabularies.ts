import { exportPath } from "./http-errors.ts";
import { httpErrorNames } from "./http-error-names.ts";

interface Vocabulary {
  /** Package and version that the entry was read from. */
  readonly readFrom: string;
  readonly specifiers: readonly string[];
  readonly wholeIsDefault?: true;
  /** Exports that hold statuses or their texts; "" is the whole module. */
  readonly exports: readonly string[];
  /** Beginnings of export paths that are statuses. */
  readonly prefixes?: readonly string[];
}

const vocabularies: readonly Vocabulary[] = [
  { readFrom: "@nestjs/common@12.5.1", specifiers: ["@nestjs/common", "@nestjs/common/enums", "@nestjs/common/enums/http-status.enum"],
    exports: ["HttpStatus", "HttpCode"] },
  // Every export is a status, its text, or a look-up of one.
  { readFrom: "http-status-codes@2.3.0", specifiers: ["http-status-codes"], wholeIsDefault: true, exports: [""] },
  { readFrom: "http-status@2.1.0", specifiers: ["http-status"], wholeIsDefault: true, exports: [""] },
  { readFrom: "statuses@2.0.2", specifiers: ["statuses"], wholeIsDefault: true, exports: [""] },
  { readFrom: "node@20.20.2", specifiers: ["node:http", "http"], wholeIsDefault: true, exports: ["STATUS_CODES"] },
  { readFrom: "node@20.20.2", specifiers: ["node:http2", "http2"], wholeIsDefault: true, exports: [],
    prefixes: ["constants.HTTP_STATUS_"] },
  { readFrom: "elysia@1.4.30", specifiers: ["elysia"], exports: ["StatusMap", "InvertedStatusMap"] },
  { readFrom: "@adonisjs/core@7.5.2", specifiers: ["@adonisjs/core/http"], exports: ["ResponseStatus"] },
  { readFrom: "encore.dev@1.58.6", specifiers: ["encore.dev/api"], exports: ["ErrCode"] },
  {
    readFrom: "http-errors-enhanced@3.0.2", specifiers: ["http-errors-enhanced"],
    exports: ["codesByIdentifier", "identifierByCodes", "messagesByCodes", "phrasesByCodes",
    ...Object.keys(httpErrorNames).map(enhancedConstant)],
  },
  { readFrom: "@midwayjs/core@4.0.0", specifiers: ["@midwayjs/core"], wholeIsDefault: true, exports: ["HttpStatus"] },
];

/** `http-errors-enhanced` cuts words before the last capital of a run only: `URITOO_LONG`. */
function enhancedConstant(name: string): string {
  return name === "ImATeapot" ? "IMA_TEAPOT" : name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
}

const constants: ReadonlyMap<string, number> = new Map([
  ...Object.entries(httpErrorNames).map(([name, status]) => [constantOf(name), status] as const),
  // What enums call some of them.
  ["IM_A_TEAPOT", 418], ["I_AM_A_TEAPOT", 418], ["REQUEST_TOO_LONG", 413], ["REQUEST_ENTITY_TOO_LARGE", 413], ["REQUEST_URI_TOO_LONG", 414],
  ["REQUESTED_RANGE_NOT_SATISFIABLE", 416], ["MISDIRECTED", 421], ["UNPROCESSABLE_CONTENT", 422], ["HTTP_VERSION_NOT_SUPPORTED", 505],
  ["AMBIGUOUS", 300], ["OK", 200], ["CREATED", 201], ["ACCEPTED", 202], ["NO_CONTENT", 204],
]);

function constantOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toUpperCase();
}

/** The status that a constant's name stands for in any of the vocabularies: 404 for `NOT_FOUND` and `HTTP_STATUS_NOT_FOUND`. */
export const statusOfConstant = (name: string): number | undefined => constants.get(name.replace(/^HTTP_STATUS_/, ""));

/**
 * True if an export, or a member of one, is of a vocabulary of HTTP statuses: `HttpStatus.NOT_FOUND`, `StatusCodes`, `status[404]`.
 * @param path as for `httpErrorAt`
 */
export function isStatusVocabulary(specifier: string, path: readonly string[]): boolean {
  return vocabularies.some(({ specifiers, wholeIsDefault, exports, prefixes = [] }) => {
    if (!specifiers.includes(specifier)) return false;
    const key = exportPath(path, wholeIsDefault === true).join(".");
    const isOf = (name: string): boolean => name === "" || key === name || key.startsWith(`${name}.`);
    return exports.some(isOf) || prefixes.some((prefix) => key.startsWith(prefix));
  });
}

/** The vocabularies, for the check against the packages. */
export const statusVocabularies: readonly Vocabulary[] = vocabularies;
