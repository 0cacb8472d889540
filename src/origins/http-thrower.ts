import type { TSESTree } from "@typescript-eslint/utils";
import { httpErrorOf, type HttpError, type HttpErrorNames } from "./http-error.ts";
import { statementsIn } from "./returns.ts";
import type { Tracer } from "./tracer.ts";
import type { FunctionNode, Value } from "./value.ts";

/** What a function throws that never gives anything back; nothing if it may come to its end. */
function alwaysThrown({ body, generator, returnType }: FunctionNode): readonly TSESTree.Expression[] {
  if (body?.type !== "BlockStatement" || generator) return [];
  const statements = [...statementsIn(body.body)];
  const ends = returnType?.typeAnnotation.type === "TSNeverKeyword" || body.body.at(-1)?.type === "ThrowStatement";
  if (!ends || statements.some(({ type }) => type === "ReturnStatement")) return [];
  return statements.flatMap((statement) => (statement.type === "ThrowStatement" ? [statement.argument] : []));
}

/**
 * The HTTP error that a function of the project throws, whatever happens: `failNotFound(): never`. One that may end well, or throw something else on,
 * only sometimes raises one, and whether it does is not known where it is called.
 */
export function httpErrorThrownBy(value: Value | undefined, tracer: Tracer, names: HttpErrorNames): HttpError | undefined {
  if (value?.kind !== "function") return undefined;
  const { node, frame } = value;
  const errors = alwaysThrown(node).map((thrown) => httpErrorOf(tracer.trace(thrown, frame), tracer, names));
  const [first] = errors;
  return first !== undefined && errors.every((one) => one !== undefined) ? { ...first, specifier: undefined, file: frame.file } : undefined;
}
