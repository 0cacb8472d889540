import type { TSESTree } from "@typescript-eslint/utils";
import { isStatusVocabulary } from "../catalog/status-vocabularies.ts";
import type { Frame } from "./frame.ts";
import { staticName, unwrap } from "./nodes.ts";
import type { Tracer } from "./tracer.ts";

/** What a status is called on an error, and in its options. */
export const statusKey = /^(?:status|statusCode|httpStatus|httpCode|httpStatusCode)$/;

const isStatus = (value: unknown): boolean => typeof value === "number" && value >= 400 && value <= 599;

/** True for the number of a failure, or a constant that stands for one: `404`, `HttpStatus.NOT_FOUND` of a package or of the project. */
export function isFailure(node: TSESTree.Node | undefined, tracer: Tracer, frame: Frame): boolean {
  const inner = unwrap(node);
  if (inner?.type === "Literal") return isStatus(inner.value);
  const value = tracer.trace(inner, frame);
  if (value?.kind === "number") return isStatus(value.value);
  return value?.kind === "export" && isStatusVocabulary(value.specifier, value.path);
}

/** True if an object, as an error or as options of one, carries a status: `{ status: 404 }`. */
export function carriesStatus(node: TSESTree.Node | undefined, tracer: Tracer, frame: Frame): boolean {
  const inner = unwrap(node);
  if (inner?.type !== "ObjectExpression") return false;
  return inner.properties.some((property) => property.type === "Property" && statusKey.test(staticName(property) ?? "") && isFailure(property.value, tracer, frame));
}
