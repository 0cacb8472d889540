import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Frame } from "../../origins/frame.ts";
import { ancestorsOf } from "../../origins/nodes.ts";
import type { Tracer } from "../../origins/tracer.ts";
import { isGuarded } from "./thread-guard.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Where names are looked up, and what is known of functions and classes already. */
interface Look {
  readonly sourceCode: SourceCode;
  readonly tracer: Tracer;
  readonly frame: Frame;
  readonly answers: Map<TSESTree.Node, boolean>;
}

/** The name of a function or a class, and what declares it. */
function namedBy(node: TSESTree.Node): { readonly id: TSESTree.Node | null; readonly declaration: TSESTree.Node } | undefined {
  if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") return { id: node.id, declaration: node };
  const { parent } = node;
  const isNamed = /^(?:FunctionExpression|ArrowFunctionExpression|ClassExpression)$/.test(node.type) && parent?.type === "VariableDeclarator";
  return isNamed ? { id: parent.id, declaration: parent } : undefined;
}

/**
 * True for a function or a class that its file uses in a thread alone. Others may call a function that is exported; a class that only the thread's own
 * code makes is the thread's, and exported for its type and for tests.
 */
function isUsedInThread(node: TSESTree.Node, look: Look): boolean {
  const named = namedBy(node);
  if (!named?.id) return false;
  const isClass = node.type.startsWith("Class");
  const around = (named.declaration.type === "VariableDeclarator" ? named.declaration.parent : named.declaration).parent;
  if (!isClass && around?.type.startsWith("Export") === true) return false;
  const variables = look.sourceCode.getDeclaredVariables(named.declaration).filter(({ identifiers }) => identifiers.some((one) => one === named.id));
  const uses = variables.flatMap(({ references }) => references).filter((one) => one.isRead() && (!one.isTypeReference || one.isValueReference)).map(({ identifier }) => identifier);
  const kept = uses.filter(({ parent }) => !(isClass && parent.type === "ExportSpecifier"));
  return kept.length > 0 && kept.every((use) => runsInThread(use, look));
}

/** The same, asked once: what a function calls itself says nothing of who else does. */
function isOfThread(node: TSESTree.Node, look: Look): boolean {
  const known = look.answers.get(node);
  if (known !== undefined) return known;
  look.answers.set(node, true);
  const answer = isUsedInThread(node, look);
  look.answers.set(node, answer);
  return answer;
}

function runsInThread(node: TSESTree.Node, look: Look): boolean {
  let inner = node;
  for (const outer of ancestorsOf(node)) {
    if (isGuarded(inner, outer, look) || isOfThread(outer, look)) return true;
    inner = outer;
  }
  return false;
}

/** True for code that only a thread of its own comes to, in a file that starts itself as one: what it waits for blocks no request. */
export function isInThread(node: TSESTree.Node, sourceCode: SourceCode, tracer: Tracer, frame: Frame): boolean {
  return sourceCode.text.includes("worker_threads") && runsInThread(node, { sourceCode, tracer, frame, answers: new Map() });
}
