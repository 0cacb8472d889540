import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, decoratorsOf, implementedBy } from "../../origins/nodes.ts";

/** What a class implements if its errors are answers to a request: it runs in front of a handler or behind it. */
const edges = /^(?:CanActivate|ExceptionFilter|GqlExceptionFilter|NestInterceptor|NestMiddleware|PipeTransform|ExpressMiddlewareInterface|ExpressErrorMiddlewareInterface|KoaMiddlewareInterface|MiddlewareMethods|OnRequest|ErrorMiddleware|WsExceptionFilter)$/;

/** Mixins and base classes of the same kind: `PassportStrategy(Strategy)`, `AuthGuard("jwt")`, `BaseExceptionFilter`. */
const bases = /^(?:PassportStrategy|AuthGuard|BaseExceptionFilter|Strategy|ValidationPipe|ThrottlerGuard|CacheInterceptor|.*Guard)$/;

const decorators = /^(?:Catch|Middleware|Controller|Resolver|JsonController|RestController)$/;

function nameOf(node: TSESTree.Node | null | undefined): string {
  if (node?.type === "Identifier") return node.name;
  if (node?.type === "CallExpression") return nameOf(node.callee);
  return node?.type === "MemberExpression" ? nameOf(node.property) : "";
}

function isEdge(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean {
  return (
    implementedBy(node).some(({ expression }) => edges.test(nameOf(expression))) ||
    bases.test(nameOf(node.superClass)) ||
    decoratorsOf(node).some(({ expression }) => decorators.test(nameOf(expression)))
  );
}

/** True inside a guard, filter, interceptor, pipe or strategy, known by what it implements: it speaks HTTP whatever its file is called. */
export function isAtTheEdge(node: TSESTree.Node): boolean {
  for (const at of ancestorsOf(node)) {
    if ((at.type === "ClassDeclaration" || at.type === "ClassExpression") && isEdge(at)) return true;
  }
  return false;
}

const requests = /^_*(?:req|request)$/i;
const responses = /^_*(?:res|response|reply)?$/i;

/** The name of a parameter; nothing for one that is taken apart. */
const nameOfParameter = (parameter: TSESTree.Parameter | undefined): string | undefined => (parameter?.type === "Identifier" ? parameter.name : undefined);

/** True for a function that a framework hands a request: `(req, res)`, `(ctx, next)`. */
function takesRequest({ params }: TSESTree.FunctionLike): boolean {
  const [first, second] = [nameOfParameter(params[0]), nameOfParameter(params[1])];
  return params.slice(1).some((one) => nameOfParameter(one) === "next") || (first !== undefined && second !== undefined && requests.test(first) && responses.test(second));
}

/** True inside a function that a framework hands a request: a file of schemas may hold the middleware that checks by them. */
export const isInHandler = (node: TSESTree.Node): boolean => [...ancestorsOf(node)].some((at) => (at.type === "ArrowFunctionExpression" || at.type === "FunctionExpression" || at.type === "FunctionDeclaration") && takesRequest(at));
