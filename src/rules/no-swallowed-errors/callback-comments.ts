import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../../origins/value.ts";
import { isForgiving } from "./forgiven-above.ts";
import { isReason, joined, saysWhatIsDone } from "./reason.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** True for a comment that could be about the error, since that is what a callback deals with first. */
const isOnError = (comment: string): boolean => isReason(comment) && !saysWhatIsDone(comment);

/** The comments in a Node callback that are about what it does with its result: those below its first statement, but where they say of a failure that it is borne. */
export function commentsOnWork(sourceCode: SourceCode, { body }: FunctionNode): ReadonlySet<TSESTree.Comment> {
  const first = body?.type === "BlockStatement" ? body.body[0] : undefined;
  if (!body || first === undefined) return new Set();
  const isTop = ({ range, loc }: TSESTree.Comment): boolean => range[1] <= first.range[0] || (range[0] >= first.range[1] && loc.start.line === first.loc.end.line);
  const inside = sourceCode.getCommentsInside(body);
  const keepsTop = joined(inside.filter(isTop)).some(isOnError);
  return new Set(inside.filter((comment) => !(keepsTop && isTop(comment)) && !isForgiving(comment.value)));
}
