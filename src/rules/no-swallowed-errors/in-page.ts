import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../../origins/nodes.ts";
import { calledName, isFunction } from "./shapes.ts";

/** Calls of Puppeteer, Playwright and Selenium whose functions run in a page of the browser. */
const evaluating = /^(?:evaluate(?:Handle|OnNewDocument|All)?|\$\$?eval|addInitScript|waitForFunction|executeScript|executeAsyncScript)$/;

/** True in a function that is handed to the page of a browser: what it throws reaches neither a caller nor a log of the backend. */
export function isInPage(node: TSESTree.Node): boolean {
  for (const around of ancestorsOf(node)) {
    if (!isFunction(around)) continue;
    const { parent } = around;
    if (parent.type === "CallExpression" && parent.arguments[0] === around && evaluating.test(calledName(parent) ?? "")) return true;
  }
  return false;
}
