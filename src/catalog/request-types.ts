import { exportPath } from "./http-errors.ts";

const words = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(" "));

const expressTypes = words(
  "Request Response NextFunction RequestHandler ErrorRequestHandler Handler Router IRouter Application Express CookieOptions",
);
const nodeTypes = words("IncomingMessage ServerResponse OutgoingMessage ClientRequest Server");
const http2Types = words("Http2ServerRequest Http2ServerResponse");
const fetchTypes = words("Request Response Headers Body FormData");

/**
 * Types of requests, responses and contexts, by specifier. By specifier only, since their names mean other things elsewhere:
 * `mssql.Request`
 * runs a query, the `Response` of `fetch` is a client's. Read from the packages' types, 2026-11.
 */
const requestTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ["express", expressTypes],
  ["express-serve-static-core", expressTypes],
  [
    "fastify",
    words(
      "FastifyRequest FastifyReply FastifyInstance FastifyError FastifyPluginAsync FastifyPluginCallback FastifySchema",
      "RouteHandlerMethod RouteOptions RouteShorthandOptions HookHandlerDoneFunction RawServerDefault",
      "RawRequestDefaultExpression RawReplyDefaultExpression",
    ),
  ],
  ["hono", words("Context HonoRequest Handler MiddlewareHandler Next Env ErrorHandler NotFoundHandler TypedResponse ExecutionContext")],
  ["koa", words("Context ParameterizedContext ExtendableContext BaseContext DefaultContext Middleware Next Request Response")],
  ["koa-router", words("RouterContext IRouterContext IMiddleware")],
  ["@koa/router", words("RouterContext RouterMiddleware")],
  ["egg", words("Context")],
  ["@midwayjs/koa", words("Context")],
  ["@hapi/hapi", words("Request ResponseToolkit ResponseObject Lifecycle ServerRoute RouteOptions Server ReqRef")],
  ["h3", words("H3Event EventHandler EventHandlerRequest HTTPEvent HTTPResponse H3")],
  ["elysia", words("Context PreContext ErrorContext Handler")],
  ["node:http", nodeTypes],
  ["http", nodeTypes],
  ["node:https", words("Server")],
  ["https", words("Server")],
  ["node:http2", http2Types],
  ["http2", http2Types],
  ["next", words("NextApiRequest NextApiResponse GetServerSidePropsContext")],
  ["next/server", words("NextRequest NextResponse NextFetchEvent")],
  ["@sveltejs/kit", words("RequestEvent RequestHandler ServerLoadEvent Action Cookies")],
  ["react-router", words("LoaderFunctionArgs ActionFunctionArgs")],
  ["@remix-run/node", words("LoaderFunctionArgs ActionFunctionArgs")],
  ["@remix-run/server-runtime", words("LoaderFunctionArgs ActionFunctionArgs")],
  ["@nestjs/common", words("ExecutionContext ArgumentsHost CallHandler Req Res Request Response Next Headers Session Ip HostParam")],
  ["@adonisjs/core/http", words("HttpContext HttpRequest HttpResponse Request Response")],
  ["@loopback/rest", words("Request Response RequestContext RestBindings")],
  ["restify", words("Request Response Next")],
  ["polka", words("Request Response")],
  ["aws-lambda", words("APIGatewayProxyEvent APIGatewayProxyEventV2 APIGatewayProxyResult APIGatewayProxyResultV2 ALBEvent")],
  ["@azure/functions", words("HttpRequest HttpResponseInit InvocationContext")],
  ["@google-cloud/functions-framework", words("Request Response")],
  ["graphql-yoga", words("YogaInitialContext")],
  ["mercurius", words("MercuriusContext")],
]);

const commonJs: ReadonlySet<string> = new Set([
  "express", "express-serve-static-core", "fastify", "koa", "koa-router", "@koa/router", "@hapi/hapi", "node:http", "http", "node:https",
  "https",
  "node:http2", "http2", "restify", "polka", "aws-lambda", "mercurius",
]);

/** Types of clients, by specifier, which look the same and belong to whoever calls out. Read by tests only. */
export const clientTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ["undici", fetchTypes],
  ["node-fetch", fetchTypes],
  ["mssql", ["Request"]],
  ["tedious", ["Request"]],
  ["moleculer", ["Context"]],
  ["effect", ["Context"]],
  ["@opentelemetry/api", ["Context"]],
]);

/** Request and response types that are there without an import. */
export const globalRequestTypes: readonly string[] = ["Express.Request", "Express.Response"];

/**
 * True if an export is a type of a request, a response or the context around them.
 * @param path as for `httpErrorAt`: `["Request"]`, `["default", "Request"]` for `express.Request`
 */
export const isRequestType = (specifier: string, path: readonly string[]): boolean =>
  requestTypes.get(specifier)?.includes(exportPath(path, commonJs.has(specifier)).join(".")) === true;
