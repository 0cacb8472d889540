import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { allInsteadIn, isEmptyValue, isPutBy } from "./given.ts";
import { ancestorsOf, isDefined } from "./nodes.ts";

/** What is put into a variable that a `try` fills, and its `catch` if that could not be. */
export interface Written {
  readonly values: readonly TSESTree.Node[];
  /** Those of them that a `catch` puts there where its `try` has put something. */
  readonly instead: readonly TSESTree.Node[];
}

/** A variable that is written more often is no handle. */
const many = 8;

/** What a write puts there; undefined if it takes it out of something, or reckons with what is there. */
function valueOf({ identifier, init, writeExpr }: TSESLint.Scope.Reference): TSESTree.Node | undefined {
  const at = identifier.parent;
  if (init === true) return at.type === "VariableDeclarator" && at.id === identifier ? (writeExpr ?? undefined) : undefined;
  return isPutBy(at, identifier) ? at.right : undefined;
}

/** What several writes put into a variable, of which some are made where others could not be; undefined if one of them does not tell, or if it may hold any of them. */
export function writtenBy(writes: readonly TSESLint.Scope.Reference[], name: string): Written | undefined {
  const values = writes.length > many ? [] : writes.map(valueOf).filter(isDefined);
  if (values.length !== writes.length) return undefined;
  const tries = new Set(writes.flatMap(({ identifier }) => [...ancestorsOf(identifier)].filter((around) => around.type === "TryStatement")));
  const instead = allInsteadIn([...tries], (left) => left.type === "Identifier" && left.name === name);
  return instead.length > 0 ? { values, instead } : undefined;
}

/** True for a type that says what a variable is. */
export const isTelling = (type: TSESTree.TypeNode | undefined): type is TSESTree.TypeNode => type !== undefined && type.type !== "TSAnyKeyword" && type.type !== "TSUnknownKeyword";

/** The writes that put something into a variable: it may be emptied as often as one likes. */
export const fillingWrites = ({ references }: TSESLint.Scope.Variable): readonly TSESLint.Scope.Reference[] => references.filter((reference) => reference.isWrite() && !isEmptyValue(reference.writeExpr));
