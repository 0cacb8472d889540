import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { splitWords } from "../../names/words.ts";
import { ancestorsOf } from "../../origins/nodes.ts";
import { functionNameAround } from "./function-name.ts";
import { saysItIsBorne } from "./other-languages.ts";
import { commentAbove, isReason } from "./reason.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

const members = new Set<string>(["MethodDefinition", "PropertyDefinition", "Property"]);

const isExport = (node: TSESTree.Node | undefined): boolean => node?.type.startsWith("Export") === true;

/** What a comment on the function around a node, or on an exported constant, stands above. Functions without a name are a part of what is around them. */
function declarationAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (const at of ancestorsOf(node)) {
    if (members.has(at.type)) return at;
    const isConstant = at.type === "VariableDeclarator" && (at.init?.type.includes("Function") === true || isExport(at.parent.parent));
    if (at.type !== "FunctionDeclaration" && !isConstant) continue;
    const declared = isConstant ? at.parent : at;
    return isExport(declared.parent) ? declared.parent : declared;
  }
  return undefined;
}

/** Words on a function that say that it may fail. What `does not block` or `can fail` is as often something else that it speaks of. */
const forgiving =
  /\b(?:tolerat(?:es?|ing)|allowed to fail|(?:rather than|instead of) (?:throwing|failing|rejecting)|best[- ]effort|fire[- ]and[- ]forget|non-?(?:critical|fatal|essential)|not (?:critical|fatal)|(?:may|might) fail|(?:must|may|can)(?: not|not| never) (?:fail|break|throw|reject)|never (?:fails?|breaks?|throws?|rejects?)|non-?throwing|even (?:if|when|though) (?:it|this|that|they) (?:fails?|cannot|can't|could not)|(?:false|null|undefined|empty)[`'"]? (?:if|on|upon|when) (?:an? |any |all )?(?:errors?|failures?)|f(?:a|e)lls? back to (?!null|undefined|nothing|false|an? empty|empty)(?:\S+ ){1,5}(?:on|if|when|after|in case of) (?:\S+ ){0,5}(?:errors?|failures?|fails?|failed|down|offline|unreachable|timeouts?))\b/i;

/** The same where a function says what its callers get, and whom it must not hold up: `Fail-open: returns null on any failure`, `must never lock everyone out`. */
const failingOpen =
  /\bfail(?:s|ed|ing)?[- ](?:open|soft(?:ly)?)\b|\breturns? (?:\S+ ){1,3}(?:if|on|upon|when|for|in case of) (?:an? |any |all )?(?:\S+ )?(?:errors?|failures?)\b|\bmust(?: not| never|n't) (?:block\b(?! (?:\S+ )?(?:event[- ]loop|threads?|other))|lock (?:\S+ ){0,3}out\b)/i;

/** The same where it says what the fallback stands for: ``The epoch, or `null` when Redis could not answer``. What could not be found is no failure. */
const outOfReach =
  /(?:\b(?:false|null|undefined|empty|none|nothing)\b|\[\]|\{\})[`'"]?(?: (?:list|array|object|map|set))? (?:if|when|while|as long as) (?:\S+ ){1,5}?(?:(?:could not|couldn't|cannot|can't|does not|did not|doesn't|didn't) (?:answer|connect|respond|be (?:reached|read|loaded|fetched|contacted|opened|determined))\b|(?:is|are|was|were) (?:down|unavailable|unreachable)\b(?![- ]\w))/i;

/** The body of the function around a node, and the first word of the function's name. */
function bodyAround(node: TSESTree.Node): { readonly first: TSESTree.Statement | undefined; readonly verb: string } | undefined {
  for (const at of ancestorsOf(node)) {
    if (at.type !== "FunctionDeclaration" && at.type !== "FunctionExpression" && at.type !== "ArrowFunctionExpression") continue;
    const [verb = ""] = splitWords(functionNameAround(node) ?? "");
    return at.body.type === "BlockStatement" ? { first: at.body.body[0], verb } : undefined;
  }
  return undefined;
}

/** As short a word is in many others. */
const telling = 4;

/** True if what stands at the top of the function around a node says by the function's own word that it may fail: `// Best-effort rollback …` in `rollbackUser`. */
function isForgivenAtTop(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const { first, verb = "" } = bodyAround(node) ?? {};
  const text = first?.type === "VariableDeclaration" ? commentAbove(sourceCode, first) : undefined;
  return text !== undefined && verb.length >= telling && text.toLowerCase().includes(verb) && forgiving.test(text);
}

/** True if the function around a node is said to fail without a word: its callers were told. Most such comments only say what it does. */
export function isForgivenByFunction(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  if (isForgivenAtTop(sourceCode, node)) return true;
  const declared = declarationAround(node);
  const text = declared && commentAbove(sourceCode, declared);
  return text !== undefined && (forgiving.test(text) || failingOpen.test(text) || outOfReach.test(text) || saysItIsBorne(text));
}

/** True if a call is all that a function does, and the comment above that speaks of errors: then it is about them. */
export function isSubjectOfFunction(sourceCode: SourceCode, call: TSESTree.CallExpression): boolean {
  const statement = call.parent.type === "ExpressionStatement" ? call.parent : undefined;
  const body = statement?.parent;
  if (body?.type !== "BlockStatement" || body.body.length > 1 || !body.parent.type.includes("Function")) return false;
  const declared = declarationAround(call);
  const text = declared && commentAbove(sourceCode, declared);
  return text !== undefined && /\berrors?\b/i.test(text) && isReason(text);
}
