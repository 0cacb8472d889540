import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { textOfCallee } from "./caching.ts";
import { awaitedIn } from "./search.ts";
import { calledName } from "./shapes.ts";

/** A `try` whose handler is empty. */
interface Attempt {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly block: TSESTree.BlockStatement;
  readonly awaited: readonly TSESTree.Node[];
  readonly asksData: (call: TSESTree.Node) => boolean;
}

/** True if Redis is read, and the database asked for the same behind the `try`: what Redis does not give comes from there. */
export function isReadAhead({ sourceCode, block, awaited, asksData }: Attempt): boolean {
  const isRedis = (call: TSESTree.Node): boolean => /redis/i.test(textOfCallee(sourceCode, call));
  const isRead = (call: TSESTree.Node): boolean => isRedis(call) && /^(?:h|m)?get$/i.test(calledName(call) ?? "");
  const attempt = block.parent;
  if (!awaited.every(isRead) || attempt.parent?.type !== "BlockStatement") return false;
  const { body } = attempt.parent;
  const behind = body.slice(body.findIndex((statement) => statement === attempt) + 1);
  return behind.some((statement) => awaitedIn(sourceCode, statement).some((call) => !isRedis(call) && asksData(call)));
}
