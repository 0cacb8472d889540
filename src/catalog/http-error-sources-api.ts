import { without, type Statuses } from "./http-error-names.ts";
import type { HttpErrorSource } from "./http-error-source.ts";

/** The classes of Effect's `HttpApiError`, under the namespace or in a module of their own. */
const effectErrors: Statuses = {
  BadRequest: 400, Unauthorized: 401, Forbidden: 403, NotFound: 404, MethodNotAllowed: 405, NotAcceptable: 406, RequestTimeout: 408,
  Conflict: 409,
  Gone: 410, InternalServerError: 500, NotImplemented: 501, ServiceUnavailable: 503,
};
const effectErrorsOf4: Statuses = {
  ...effectErrors, UnprocessableEntity: 422, BadRequestProblem: 400, InternalServerErrorProblem: 500,
  ...without("HttpApiSchemaError HttpApiPayloadTooLarge"),
};
const inHttpApiError = (names: Statuses): Statuses => Object.fromEntries(Object.entries(names).map(([name,
  status]) => [`HttpApiError.${name}`, status]));

/** Errors of API layers above HTTP (GraphQL, RPC, message transports) and of full-stack frameworks: the same layer rule holds for them. */
export const apiErrorSources: readonly HttpErrorSource[] = [
  { readFrom: "@trpc/server@11.25.2", speaks: "tRPC", specifiers: ["@trpc/server"], classes: without("TRPCError"),
    factories: without("getTRPCErrorFromUnknown") },
  { readFrom: "@orpc/server@1.16.1", speaks: "oRPC", specifiers: ["@orpc/server"], classes: { ORPCError: 500 }, predicates: ["isDefinedError"] },
  { readFrom: "graphql@17.1.0", speaks: "GraphQL", specifiers: ["graphql"], folders: ["graphql/error"], classes: without("GraphQLError"),
    domainBases: ["GraphQLError"] },
  { readFrom: "graphql-yoga@5.24.1", speaks: "GraphQL", specifiers: ["graphql-yoga"], factories: without("createGraphQLError") },
  { readFrom: "mercurius@16.10.1", speaks: "GraphQL", specifiers: ["mercurius"], wholeIsDefault: true, classes: { ErrorWithProps: 200 } },
  {
    readFrom: "apollo-server-errors@3.3.1", speaks: "GraphQL", wholeIsDefault: true, domainBases: ["ApolloError"],
    specifiers: ["apollo-server-errors", "apollo-server", "apollo-server-core", "apollo-server-express", "apollo-server-fastify",
    "apollo-server-koa"],
    classes: without(
      "ApolloError AuthenticationError ForbiddenError UserInputError SyntaxError ValidationError PersistedQueryNotFoundError",
      "PersistedQueryNotSupportedError",
    ),
    factories: without("toApolloError"),
  },
  { readFrom: "@nestjs/apollo@14.0.3", speaks: "GraphQL", specifiers: ["@nestjs/apollo"],
    classes: without("AuthenticationError ForbiddenError UserInputError ValidationError") },
  { readFrom: "@nestjs/websockets@12.1.1", speaks: "WebSockets", specifiers: ["@nestjs/websockets"], folders: ["@nestjs/websockets/errors"],
    classes: without("WsException") },
  {
    readFrom: "@nestjs/microservices@12.1.1", speaks: "RPC", specifiers: ["@nestjs/microservices"], folders: ["@nestjs/microservices/exceptions"],
    classes: without(
      "RpcException KafkaRetriableException GrpcException GrpcAbortedException GrpcAlreadyExistsException",
      "GrpcCancelledException GrpcDataLossException GrpcDeadlineExceededException GrpcFailedPreconditionException",
      "GrpcInternalException GrpcInvalidArgumentException GrpcNotFoundException GrpcOutOfRangeException",
      "GrpcPermissionDeniedException GrpcResourceExhaustedException GrpcUnauthenticatedException GrpcUnavailableException",
      "GrpcUnimplementedException GrpcUnknownException",
    ),
  },
  {
    readFrom: "moleculer-web@0.11.0", specifiers: ["moleculer-web"], wholeIsDefault: true,
    classes: {
      "Errors.InvalidRequestBodyError": 400, "Errors.BadRequestError": 400, "Errors.UnAuthorizedError": 401, "Errors.ForbiddenError": 403,
      "Errors.NotFoundError": 404, "Errors.PayloadTooLarge": 413, "Errors.RateLimitExceeded": 429, "Errors.InvalidResponseTypeError": 500,
      "Errors.ServiceUnavailableError": 503,
    },
  },
  {
    // Without `ExtendableError` and `TimeoutError`, which carry no code: a domain error may extend them.
    readFrom: "moleculer@0.15.2", specifiers: ["moleculer"], wholeIsDefault: true,
    classes: {
      "Errors.MoleculerClientError": 400, "Errors.ServiceNotFoundError": 404, "Errors.ServiceNotAvailableError": 404,
      "Errors.ValidationError": 422,
      "Errors.QueueIsFullError": 429, "Errors.MoleculerError": 500, "Errors.MoleculerRetryableError": 500,
      "Errors.MoleculerServerError": 500,
      "Errors.MaxCallLevelError": 500, "Errors.ServiceSchemaError": 500, "Errors.BrokerOptionsError": 500,
      "Errors.GracefulStopTimeoutError": 500,
      "Errors.ProtocolVersionMismatchError": 500, "Errors.InvalidPacketDataError": 500, "Errors.BrokerDisconnectedError": 502,
      "Errors.RequestRejectedError": 503, "Errors.RequestTimeoutError": 504, "Errors.RequestSkippedError": 514,
    },
  },
  {
    readFrom: "@aws-lambda-powertools/event-handler@2.35.0",
    specifiers: ["@aws-lambda-powertools/event-handler/http"],
    classes: {
      HttpError: undefined, BadRequestError: 400, UnauthorizedError: 401, ForbiddenError: 403, NotFoundError: 404,
      MethodNotAllowedError: 405, RequestTimeoutError: 408, RequestEntityTooLargeError: 413, RequestValidationError: 422,
      InternalServerError: 500, ResponseValidationError: 500, ServiceUnavailableError: 503,
    },
  },
  // The answer that `error` makes is returned.
  { readFrom: "itty-router@6.0.0", specifiers: ["itty-router"], classes: without("StatusError"), factories: without("error") },
  {
    readFrom: "@midwayjs/core@4.0.0", specifiers: ["@midwayjs/core"], wholeIsDefault: true,
    classes: {
      MidwayHttpError: undefined, "httpError.BadRequestError": 400, "httpError.UnauthorizedError": 401, "httpError.ForbiddenError": 403,
      "httpError.NotFoundError": 404, "httpError.NotAcceptableError": 406, "httpError.RequestTimeoutError": 408,
      "httpError.ConflictError": 409,
      "httpError.GoneError": 410, "httpError.PayloadTooLargeError": 413, "httpError.UnsupportedMediaTypeError": 415,
      "httpError.UnprocessableEntityError": 422, "httpError.TooManyRequestsError": 429, "httpError.InternalServerErrorError": 500,
      "httpError.NotImplementedError": 501, "httpError.BadGatewayError": 502, "httpError.ServiceUnavailableError": 503,
      "httpError.GatewayTimeoutError": 504,
    },
  },
  {
    // Responses that are returned or thrown; those of success are in `response-makers.ts`.
    readFrom: "@foal/core@5.3.0", specifiers: ["@foal/core"], wholeIsDefault: true,
    classes: {
      HttpResponseBadRequest: 400, HttpResponseUnauthorized: 401, HttpResponseForbidden: 403, HttpResponseNotFound: 404,
      HttpResponseMethodNotAllowed: 405, HttpResponseConflict: 409, HttpResponseUnprocessableContent: 422, HttpResponseTooManyRequests: 429,
      HttpResponseInternalServerError: 500, HttpResponseNotImplemented: 501, HttpResponseClientError: undefined,
      HttpResponseServerError: undefined,
    },
  },
  {
    // The base of every exception of an AdonisJS application, domain errors included.
    readFrom: "@adonisjs/core@7.5.2", onlyWithStatus: true,
    specifiers: ["@adonisjs/core/exceptions", "@poppinss/utils", "@poppinss/utils/exception", "@poppinss/exception"],
    classes: { Exception: 500, InvalidArgumentsException: 500, RuntimeException: 500 },
    classFactories: { createError: 500 },
  },
  {
    readFrom: "@adonisjs/core@7.5.2", specifiers: ["@adonisjs/core", "@adonisjs/core/http"],
    classes: { "errors.E_HTTP_EXCEPTION": undefined, "errors.E_ROUTE_NOT_FOUND": 404, "errors.E_CANNOT_LOOKUP_ROUTE": 500,
    "errors.E_HTTP_REQUEST_ABORTED": undefined },
    factories: without("errors.E_HTTP_EXCEPTION.invoke"),
  },
  {
    readFrom: "encore.dev@1.58.6", specifiers: ["encore.dev/api"], classes: without("APIError"),
    factories: without(
      "APIError.canceled APIError.unknown APIError.invalidArgument APIError.deadlineExceeded APIError.notFound",
      "APIError.alreadyExists APIError.permissionDenied APIError.resourceExhausted APIError.failedPrecondition",
      "APIError.aborted APIError.outOfRange APIError.unimplemented APIError.internal APIError.unavailable APIError.dataLoss",
      "APIError.unauthenticated",
    ),
  },
  {
    readFrom: "@sveltejs/kit@3.2.0", specifiers: ["@sveltejs/kit"], factories: without("fail"), throwers: without("error redirect invalid"),
    redirects: ["redirect"], predicates: ["isHttpError", "isRedirect", "isActionFailure", "isValidationError"],
  },
  {
    readFrom: "next@16.4.6", specifiers: ["next/navigation"], redirects: ["redirect", "permanentRedirect"],
    throwers: { notFound: 404, unauthorized: 401, forbidden: 403, redirect: 307, permanentRedirect: 308 },
  },
  { readFrom: "effect@4.1.0", specifiers: ["effect/http-api", "effect/unstable/httpapi"], classes: inHttpApiError(effectErrorsOf4) },
  { readFrom: "effect@4.1.0", specifiers: ["effect/http-api/HttpApiError", "effect/unstable/httpapi/HttpApiError"],
    classes: effectErrorsOf4 },
  {
    readFrom: "@effect/platform@0.97.2", specifiers: ["@effect/platform"],
    classes: inHttpApiError({ ...effectErrors, HttpApiDecodeError: undefined }),
  },
  { readFrom: "@effect/platform@0.97.2", specifiers: ["@effect/platform/HttpApiError"], classes: { ...effectErrors,
    HttpApiDecodeError: undefined } },
];
