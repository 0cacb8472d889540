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
