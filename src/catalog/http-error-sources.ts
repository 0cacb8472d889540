import type { HttpErrorSource } from "./http-error-source.ts";
import { apiErrorSources } from "./http-error-sources-api.ts";
import { eggErrorNames, enhancedErrorNames, httpErrorNames, restifyErrorNames, sensibleErrorNames, without, type Statuses } from "./http-error-names.ts";

/** The default export of `http-errors`, which other packages hand on under a name of their own. */
const createError = (at: string): { classes: Statuses; factories: Statuses; numericKeys: readonly string[] } => {
  const prefix = at === "" ? "" : `${at}.`;
  return {
    classes: Object.fromEntries([["HttpError", undefined] as const, ...Object.entries(httpErrorNames)].map(([name,
    status]) => [prefix + name, status])),
    factories: { [at]: undefined },
    numericKeys: [at],
  };
};

const under = (at: string, names: Statuses): Statuses => Object.fromEntries(Object.entries(names).map(([name, status]) => [`${at}.${name}`,
  status]));

/** Packages whose business is errors for HTTP. */
const errorPackages: readonly HttpErrorSource[] = [
  { readFrom: "http-errors@2.0.1", specifiers: ["http-errors"], wholeIsDefault: true, ...createError(""), predicates: ["isHttpError"] },
  {
    readFrom: "http-errors-enhanced@3.0.2", specifiers: ["http-errors-enhanced"],
    classes: { HttpError: undefined, ...enhancedErrorNames }, factories: without("createError"), predicates: ["isHttpError"],
  },
  {
    readFrom: "http-assert@1.5.0", specifiers: ["http-assert"], wholeIsDefault: true,
    throwers: { "": undefined, ...without("fail equal notEqual ok strictEqual notStrictEqual deepEqual notDeepEqual") },
  },
  {
    // `boom` is the name up to version 7, where the module itself is the class.
    readFrom: "@hapi/boom@10.0.1", specifiers: ["@hapi/boom", "boom"], wholeIsDefault: true,
    classes: { "": undefined, Boom: undefined },
    factories: {
      badRequest: 400, unauthorized: 401, paymentRequired: 402, forbidden: 403, notFound: 404, methodNotAllowed: 405, notAcceptable: 406,
      proxyAuthRequired: 407, clientTimeout: 408, conflict: 409, resourceGone: 410, lengthRequired: 411, preconditionFailed: 412,
      entityTooLarge: 413, uriTooLong: 414, unsupportedMediaType: 415, rangeNotSatisfiable: 416, expectationFailed: 417, teapot: 418,
      badData: 422, locked: 423, failedDependency: 424, tooEarly: 425, preconditionRequired: 428, tooManyRequests: 429, illegal: 451,
      internal: 500, badImplementation: 500, notImplemented: 501, badGateway: 502, serverUnavailable: 503, gatewayTimeout: 504,
      boomify: undefined,
    },
    predicates: ["isBoom"],
  },
  {
    readFrom: "restify-errors@8.1.0", specifiers: ["restify-errors"], wholeIsDefault: true,
    classes: {
      HttpError: undefined, RestError: undefined, ...restifyErrorNames,
      BadDigestError: 400, BadMethodError: 405, ConnectTimeoutError: 408, InternalError: 500, InvalidArgumentError: 409,
      InvalidContentError: 400,
      InvalidCredentialsError: 401, InvalidHeaderError: 400, InvalidVersionError: 400, MissingParameterError: 409, NotAuthorizedError: 403,
      RequestExpiredError: 400, RequestThrottledError: 429, ResourceNotFoundError: 404, WrongAcceptError: 406,
    },
    factories: without("makeErrFromCode codeToHttpError"),
    classFactories: without("makeConstructor"),
  },
  {
    readFrom: "egg-errors@2.3.2", specifiers: ["egg-errors", "@eggjs/errors", "egg/errors"], wholeIsDefault: true,
    classes: { HttpError: undefined, ...eggErrorNames },
  },
  { readFrom: "standard-http-error@2.0.1", specifiers: ["standard-http-error"], wholeIsDefault: true, classes: { "": undefined } },
  {
    readFrom: "micro@10.0.1", specifiers: ["micro"], wholeIsDefault: true,
    classes: without("HttpError"), factories: without("createError"), throwers: without("sendError"),
  },
  {
    readFrom: "@middy/util@7.9.2", specifiers: ["@middy/util"], classes: without("HttpError"), factories: without("createError"),
  },
];

/** Server frameworks with errors of their own. */
const frameworks: readonly HttpErrorSource[] = [
  {
    readFrom: "@nestjs/common@12.5.1", specifiers: ["@nestjs/common"], folders: ["@nestjs/common/exceptions"], hallmark: "Exception",
    classes: {
      HttpException: undefined, BadRequestException: 400, UnauthorizedException: 401, ForbiddenException: 403, NotFoundException: 404,
      MethodNotAllowedException: 405, NotAcceptableException: 406, RequestTimeoutException: 408, ConflictException: 409, GoneException: 410,
      PreconditionFailedException: 412, PayloadTooLargeException: 413, UnsupportedMediaTypeException: 415, ImATeapotException: 418,
      MisdirectedException: 421, UnprocessableEntityException: 422, InternalServerErrorException: 500, NotImplementedException: 501,
      BadGatewayException: 502, ServiceUnavailableException: 503, GatewayTimeoutException: 504, HttpVersionNotSupportedException: 505,
    },
  },
  { readFrom: "@nestjs/common@12.5.1", specifiers: ["@nestjs/common/utils/http-error-by-code.util"], numericKeys: ["HttpErrorByCode"] },
  { readFrom: "@nestjs/throttler@6.7.1", specifiers: ["@nestjs/throttler"], wholeIsDefault: true, classes: { ThrottlerException: 429 } },
  {
    readFrom: "koa@3.3.0", specifiers: ["koa"], wholeIsDefault: true,
    classes: without("HttpError"), factories: without("createHttpError"), predicates: ["isHttpError"],
  },
  {
    // `fastify-sensible` and `fastify-error` are the names up to Fastify 3.
    readFrom: "@fastify/sensible@6.0.6", specifiers: ["@fastify/sensible", "fastify-sensible"], wholeIsDefault: true,
    classes: without("HttpError httpErrors.HttpError"),
    factories: { ...under("httpErrors", sensibleErrorNames), ...without("httpErrors.getHttpError httpErrors.createError") },
  },
  {
    readFrom: "@fastify/error@4.2.1", specifiers: ["@fastify/error", "fastify-error"], wholeIsDefault: true,
    classes: { FastifyError: 500 }, classFactories: { "": 500, createError: 500 },
  },
  { readFrom: "fastify@5.12.8", specifiers: ["fastify"], wholeIsDefault: true, classPrefixes: ["errorCodes.FST_"] },
  { readFrom: "hono@4.13.19", specifiers: ["hono/http-exception"], classes: without("HTTPException") },
  {
    readFrom: "h3@2.0.8", specifiers: ["h3", "nitro/h3"],
    classes: without("HTTPError H3Error"), factories: without("createError HTTPError.status"), throwers: without("sendError"),
    predicates: ["isError", "HTTPError.isError"],
  },
  {
    readFrom: "elysia@1.4.30", specifiers: ["elysia"],
    classes: {
      InternalServerError: 500, InvalidCookieSignature: 400, InvalidFileType: 422, NotFoundError: 404, ParseError: 400,
      ...without("ValidationError ElysiaCustomStatusResponse ElysiaStatus"),
    },
    // `error` is what `status` was called up to version 1.2.
    factories: without("status error"),
  },
  {
    readFrom: "routing-controllers@0.11.3", specifiers: ["routing-controllers"], wholeIsDefault: true,
    classes: {
      HttpError: undefined, BadRequestError: 400, UnauthorizedError: 401, ForbiddenError: 403, NotFoundError: 404,
      MethodNotAllowedError: 405,
      NotAcceptableError: 406, UnprocessableEntityError: 422, InternalServerError: 500,
    },
  },
  {
    readFrom: "@feathersjs/errors@5.0.50", specifiers: ["@feathersjs/errors", "feathers-errors"], wholeIsDefault: true,
    ...(() => {
      const names: Statuses = {
        FeathersError: undefined, BadRequest: 400, NotAuthenticated: 401, PaymentError: 402, Forbidden: 403, NotFound: 404,
        MethodNotAllowed: 405,
        NotAcceptable: 406, Timeout: 408, Conflict: 409, LengthRequired: 411, Unprocessable: 422, TooManyRequests: 429, GeneralError: 500,
        NotImplemented: 501, BadGateway: 502, Unavailable: 503,
      };
      return { classes: { ...names, Gone: 410, ...under("errors", names) } };
    })(),
    factories: without("convert"),
    numericKeys: ["errors"],
  },
  {
    readFrom: "@tsed/exceptions@8.38.8", specifiers: ["@tsed/exceptions", "@tsed/common"], folders: ["@tsed/exceptions/lib"],
    classes: {
      ...without("Exception HTTPException ClientException ServerException RedirectException"),
      MultipleChoices: 300, MovedPermanently: 301, MovedTemporarily: 302, SeeOther: 303, NotModified: 304, UseProxy: 305,
      TemporaryRedirect: 307,
      PermanentRedirect: 308, BadRequest: 400, Unauthorized: 401, PaymentRequired: 402, Forbidden: 403, NotFound: 404,
      MethodNotAllowed: 405,
      NotAcceptable: 406, ProxyAuthentificationRequired: 407, RequestTimeout: 408, Conflict: 409, Gone: 410, LengthRequired: 411,
      PreconditionFailed: 412, RequestEntityTooLarge: 413, RequestURITooLong: 414, UnsupportedMediaType: 415,
      RequestRangeUnsatisfiable: 416,
      ExpectationFailed: 417, ImATeapot: 418, BadMapping: 421, MisdirectedRequest: 421, UnprocessableEntity: 422, UpgradeRequired: 426,
      PreconditionRequired: 428, TooManyRequests: 429, RequestHeaderFieldsTooLarge: 431, UnavailableForLegalReasons: 451,
      InternalServerError: 500, NotImplemented: 501, BadGateway: 502, ProxyError: 502, ServiceUnavailable: 503, GatewayTimeout: 504,
      VariantAlsoNegotiates: 506, BandwidthLimitExceeded: 509, NotExtended: 510, NetworkAuthenticationRequired: 511,
    },
  },
  {
    readFrom: "@loopback/rest@15.0.16", specifiers: ["@loopback/rest"], wholeIsDefault: true,
    ...(() => {
      const { classes, factories, numericKeys } = createError("HttpErrors");
      return { classes, numericKeys, factories: { ...factories, ...under("RestHttpErrors",
        without("invalidData missingRequired invalidParamLocation")), "RestHttpErrors.invalidRequestBody": 422,
          "RestHttpErrors.unsupportedMediaType": 415 } };
    })(),
  },
];

/** All that is known of HTTP errors, by package. */
export const httpErrorSources: readonly HttpErrorSource[] = [...errorPackages, ...frameworks, ...apiErrorSources];
