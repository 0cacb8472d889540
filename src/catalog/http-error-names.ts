/** HTTP status of an export; undefined where the caller gives it, or where the export has none of its own. */
export type Statuses = Readonly<Record<string, number | undefined>>;

/** Exports whose status comes from the caller; their names are separated by blanks. */
export function without(...names: readonly string[]): Statuses {
  return Object.fromEntries(names.flatMap((some) => some.split(" ")).map((name) => [name, undefined]));
}

/**
 * Every 4xx and 5xx status under the name that `http-errors` gives its class. Read from http-errors@2.0.1 (statuses@2.0.2);
 * other packages spell the same list their own way.
 */
export const httpErrorNames = {
  BadRequest: 400, Unauthorized: 401, PaymentRequired: 402, Forbidden: 403, NotFound: 404, MethodNotAllowed: 405, NotAcceptable: 406,
  ProxyAuthenticationRequired: 407, RequestTimeout: 408, Conflict: 409, Gone: 410, LengthRequired: 411, PreconditionFailed: 412,
  PayloadTooLarge: 413, URITooLong: 414, UnsupportedMediaType: 415, RangeNotSatisfiable: 416, ExpectationFailed: 417, ImATeapot: 418,
  MisdirectedRequest: 421, UnprocessableEntity: 422, Locked: 423, FailedDependency: 424, TooEarly: 425, UpgradeRequired: 426,
  PreconditionRequired: 428, TooManyRequests: 429, RequestHeaderFieldsTooLarge: 431, UnavailableForLegalReasons: 451,
  InternalServerError: 500, NotImplemented: 501, BadGateway: 502, ServiceUnavailable: 503, GatewayTimeout: 504,
  HTTPVersionNotSupported: 505, VariantAlsoNegotiates: 506, InsufficientStorage: 507, LoopDetected: 508, BandwidthLimitExceeded: 509,
  NotExtended: 510, NetworkAuthenticationRequired: 511,
} as const satisfies Statuses;

type HttpErrorName = keyof typeof httpErrorNames;

function spelled(spell: (name: string) => string, exceptions: Partial<Readonly<Record<HttpErrorName, string>>>): Statuses {
  const own: Partial<Readonly<Record<string, string>>> = exceptions;
  return Object.fromEntries(Object.entries(httpErrorNames).map(([name, status]) => [own[name] ?? spell(name), status]));
}

const withError = (name: string): string => (name.endsWith("Error") ? name : `${name}Error`);

/** The list as `restify-errors@8.1.0` spells it. */
export const restifyErrorNames: Statuses = spelled(withError, { URITooLong: "UriTooLongError",
  HTTPVersionNotSupported: "HttpVersionNotSupportedError" });

/** The list as `http-errors-enhanced@3.0.2` spells it. */
export const enhancedErrorNames: Statuses = spelled(withError, { ImATeapot: "ImaTeapotError" });

/** The list as `@eggjs/errors@3.0.2-beta.9` and `egg-errors@2.3.2` spell it, and each by its number: `E404`. */
export const eggErrorNames: Statuses = {
  ...spelled(withError, { TooEarly: "UnorderedCollectionError" }),
  ...Object.fromEntries(Object.values(httpErrorNames).map((status) => [`E${String(status)}`, status])),
};

/** The list as the functions of `@fastify/sensible@6.0.6` spell it, on `httpErrors` and on the reply. */
export const sensibleErrorNames: Statuses = spelled((name) => name.charAt(0).toLowerCase() + name.slice(1), {
  ImATeapot: "imateapot",
  URITooLong: "uriTooLong",
  HTTPVersionNotSupported: "httpVersionNotSupported",
});

/** The list as the answering methods of AdonisJS spell it. Read from @adonisjs/http-server of @adonisjs/core@7.5.2. */
export const adonisAnswers: Statuses = {
  badRequest: 400, unauthorized: 401, paymentRequired: 402, forbidden: 403, notFound: 404, methodNotAllowed: 405, notAcceptable: 406,
  requestTimeout: 408, conflict: 409, gone: 410, lengthRequired: 411, preconditionFailed: 412, requestEntityTooLarge: 413,
  requestUriTooLong: 414, unsupportedMediaType: 415, requestedRangeNotSatisfiable: 416, expectationFailed: 417,
  unprocessableEntity: 422, tooManyRequests: 429, internalServerError: 500, notImplemented: 501, badGateway: 502,
  serviceUnavailable: 503, gatewayTimeout: 504, httpVersionNotSupported: 505,
};
