import type { TSESTree } from "@typescript-eslint/utils";

/** How a call loses an error, as data. */
export interface SwallowingCall {
  readonly kind: "emptyHandler" | "fallbackHandler" | "logOnlyHandler" | "ignoredParameter" | "emptyListener";
  /** The handler that loses it. */
  readonly handler: TSESTree.Node;
  /** The parameter that it does not look at. */
  readonly parameter?: string;
}
