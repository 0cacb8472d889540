import type { TSESTree } from "@typescript-eslint/utils";
import { defineRule, type LayeredRule } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";
import { nameOf } from "../layers/path.ts";
import { onDemand } from "../on-demand.ts";
import { lintedFrame } from "../origins/frame.ts";
import { Tracer } from "../origins/tracer.ts";
import { asksData } from "./no-swallowed-errors/asks-data.ts";
import { asksDataInside } from "./no-swallowed-errors/asks-inside.ts";
import { decideCall } from "./no-swallowed-errors/calls.ts";
import { decideCatch } from "./no-swallowed-errors/catch-clause.ts";
import { speaksEris } from "./no-swallowed-errors/eris.ts";
import { fallbackOf, givingOf } from "./no-swallowed-errors/fallback.ts";
import { functionNameAround } from "./no-swallowed-errors/function-name.ts";
import { mayHandleErrors, mayHandleInCalls } from "./no-swallowed-errors/may-handle-errors.ts";
import { isOfNoBackend } from "./no-swallowed-errors/no-backend.ts";
import { hasReason } from "./no-swallowed-errors/reason.ts";
import { exitsOf } from "./no-swallowed-errors/finally-exits.ts";
import { suggestForCatch, suggestForHandler } from "./no-swallowed-errors/suggest.ts";
import { shownBlock, shownHandler, shownReceiver } from "./no-swallowed-errors/wording.ts";

interface Options {
  readonly tier: Tier;
  readonly resultConstructors: readonly string[];
}

type MessageIds =
  | "empty"
  | "fallback"
  | "logOnly"
  | "emptyHandler"
  | "fallbackHandler"
  | "logOnlyHandler"
  | "ignoredParameter"
  | "emptyListener"
  | "finallyReturn"
  | "rethrow"
  | "wrap";

/** Results are made of errors by functions of these names in the libraries that do so. */
const resultConstructors = ["err", "Err", "errAsync", "left", "Left", "failure", "Failure", "fail", "Fail"];

/** Files in which a parameter can have a type. */
const typed = /\.[cm]?tsx?$/;

/** Errors are never caught and lost. */
export const noSwallowedErrors: LayeredRule = defineRule<MessageIds, Options>({
  name: "no-swallowed-errors",
  description: "Disallow catching an error and losing it",
  presets: { recommended: {}, strict: { tier: "strict" } },
  hasSuggestions: true,
  messages: {
    empty: "If {{call}} fails here, nobody will know why: rethrow the error, handle it, or say in a comment why it may be lost.",
    fallback: "If {{call}} fails, the caller gets `{{value}}` as if all were well: rethrow the error, log and handle it, or say in a comment why it may be lost.",
    logOnly: "If {{call}} fails, the code after it runs on as if it had not: rethrow the error after logging it, or say in a comment why that is right.",
    emptyHandler: "If {{call}} fails, this handler loses the error: take it away, handle the error, or say in a comment why it may be lost.",
    fallbackHandler: "If {{call}} fails, the caller gets `{{value}}` as if all were well: let the error pass, handle it, or say in a comment why it may be lost.",
    logOnlyHandler: "If {{call}} fails, it is logged and the caller goes on as if it had not: rethrow the error after logging it, or say in a comment why that is right.",
    ignoredParameter: "The callback of {{call}} never looks at its error `{{value}}`: handle it before the rest, or say in a comment why it cannot matter.",
    emptyListener: "This listener on {{call}} loses every error: log it, destroy what failed, or say in a comment why it may be lost.",
    finallyReturn: "This `{{word}}` in `finally` throws away whatever error is on its way: move it behind the `try` statement.",
    rethrow: "Rethrow the error.",
    wrap: "Throw an error that says what failed, with this one as its cause.",
  },
  options: {
    tier: { type: "string", enum: ["recommended", "strict"], description: "`strict` also reports errors that are only logged, and fallbacks that leave the error out." },
    resultConstructors: {
      type: "array",
      items: { type: "string" },
      uniqueItems: true,
      description: "Names of functions that make a Result of an error; a handler that returns one has handled it.",
    },
  },
  defaults: { tier: "recommended", resultConstructors },
  mayReport({ placement: { layer, neutral } }, text) {
    return neutral !== "test" && neutral !== "script" && layer !== "migration" && mayHandleErrors(text());
  },
  create({ project, sourceCode }, options, context) {
    // Asked where something was found: nearly every file that catches an error is one of a backend, and has nothing to report.
    const isElsewhere = onDemand(() => isOfNoBackend(project.file, sourceCode.text, options.tier));
    const frame = lintedFrame(project.file, sourceCode);
    const tracer = onDemand(() => new Tracer(project));
    // What most files need nothing of is made for those that do.
    const handlerContext = {
      sourceCode,
      frame,
      tier: options.tier,
      get tracer() {
        return tracer();
      },
      namesRxjs: onDemand(() => sourceCode.text.includes("rxjs")),
      speaksEris: () => speaksEris(project.file),
    };
    const lookAtCall = (call: TSESTree.CallExpression): void => {
      const found = decideCall(handlerContext, project, call);
      if (found === undefined || isElsewhere()) return;
      const { kind, handler } = found;
      const suggests = kind === "emptyHandler" || kind === "fallbackHandler";
      context.report({
        node: handler,
        messageId: kind,
        data: { call: shownReceiver(sourceCode, call, found), value: shownHandler(sourceCode, found) },
        suggest: suggests ? suggestForHandler(sourceCode, { call, handler, functionName: functionNameAround(call), typed: typed.test(project.file) }) : [],
      });
    };
    // A `return` in a `finally` inside another is in both.
    const exits = new Set<TSESTree.Node>();
    return {
      ...(mayHandleInCalls(sourceCode.text) ? { CallExpression: lookAtCall } : {}),
      CatchClause(clause) {
        const { block } = clause.parent;
        const caught = {
          sourceCode,
          speaksEris: handlerContext.speaksEris,
          clause,
          block,
          // Looked for in few handlers only.
          get functionName() {
            return functionNameAround(clause) ?? nameOf(project.file);
          },
          resultConstructors: options.resultConstructors,
          asksData: (call: TSESTree.Node) => asksData(handlerContext, project, call),
          asksDataInside: (call: TSESTree.Node) => asksDataInside(handlerContext, project, call),
        };
        const found = decideCatch(caught, options.tier);
        if (found === undefined || isElsewhere()) return;
        context.report({
          loc: { start: clause.loc.start, end: clause.body.loc.start },
          messageId: found,
          data: { call: shownBlock(sourceCode, block, caught.asksData), value: fallbackOf(sourceCode, givingOf(clause.body.body)) },
          suggest: suggestForCatch(sourceCode, clause, functionNameAround(clause)),
        });
      },
      TryStatement({ finalizer }) {
        if (!finalizer) return;
        for (const node of exitsOf(sourceCode, finalizer)) {
          if (exits.has(node) || hasReason(sourceCode, node) || isElsewhere()) continue;
          exits.add(node);
          context.report({ node, messageId: "finallyReturn", data: { word: node.type.replace("Statement", "").toLowerCase() } });
        }
      },
    };
  },
});
