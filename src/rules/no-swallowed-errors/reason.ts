import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Comments that speak to tools or put the matter off: they say nothing about why. */
const noReason = /^\s*(?:eslint|prettier|@ts-|istanbul|c8|v8|biome|oxlint|todo|fixme|xxx|hack|ignored?\b\s*$|noop|no-op|empty|nothing|swallow)/i;

/** Code that somebody put out of use. */
const code = /[;{}]\s*$|^\s*(?:console|logger|throw|return|await|const|let|if|next|this)\b.*[()=]/;

/** A comment gives a reason if it has at least three words and is neither a directive nor code. */
export function isReason(comment: string): boolean {
  const text = comment.replaceAll(/^[\s*]+|[\s*]+$/gm, "");
  const words = text.match(/[\p{L}\d][\p{L}\d'’]*/gu) ?? [];
  return words.length >= 3 && !noReason.test(text) && !code.test(text);
}

/** True if a comment inside a node, or at the end of its last line, says why an error may be lost. */
export function hasReason(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const inside = sourceCode.getCommentsInside(node);
  const behind = sourceCode.getCommentsAfter(node).filter(({ loc }) => loc.start.line === node.loc.end.line);
  return joined([...inside, ...behind]).some(isReason);
}

/** True if the comment right above a statement says why an error may be lost. */
export function hasReasonBefore(sourceCode: SourceCode, statement: TSESTree.Node): boolean {
  const comments = sourceCode.getCommentsBefore(statement);
  const last = comments.at(-1);
  return last?.loc.end.line === statement.loc.start.line - 1 && joined(comments).some(isReason);
}

/** Line comments on lines that follow each other are one text. */
function joined(comments: readonly TSESTree.Comment[]): string[] {
  const texts: string[] = [];
  let last: TSESTree.Comment | undefined;
  for (const comment of comments) {
    const goesOn = comment.type === "Line" && last?.type === "Line" && comment.loc.start.line === last.loc.end.line + 1;
    if (goesOn) texts.push(`${texts.pop() ?? ""} ${comment.value}`);
    else texts.push(comment.value);
    last = comment;
  }
  return texts;
}
