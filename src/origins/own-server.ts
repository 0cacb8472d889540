import type { TSESTree } from "@typescript-eslint/utils";
import { concernOf } from "../layers/decide.ts";
import type { LayerModel } from "../settings/model.ts";
import { lintedFrame } from "./frame.ts";
import type { Judged } from "./judged.ts";
import { staticName } from "./nodes.ts";
import { placementOf } from "./placement.ts";
import { Tracer } from "./tracer.ts";
import { rootOfValue, type Value } from "./value.ts";

/** What Node makes a server with, around an application. */
const ofNode = /^(?:node:)?(?:https?|http2)$/;

/** True for what a file makes with a framework itself: `express()`, `new Koa()`, `app.callback()`. */
function isOfFramework(value: Value | undefined, model: LayerModel): boolean {
  if (value?.kind !== "result" && (value?.kind !== "instance" || value.declared)) return false;
  const root = rootOfValue(value);
  const hit = root.kind === "export" ? concernOf(model, root.specifier) : undefined;
  return hit?.concern === "http" && hit.membership === "whole";
}

/** True for an application, and for Node's server around one. */
function isServer(node: TSESTree.Node, judged: Judged, tracer: Tracer): boolean {
  const { project: { model, file }, sourceCode } = judged;
  const value = tracer.trace(node, lintedFrame(file, sourceCode));
  if (isOfFramework(value, model)) return true;
  const root = value?.kind === "result" ? rootOfValue(value) : undefined;
  return value?.kind === "result" && root?.kind === "export" && ofNode.test(root.specifier) && value.args.some((one) => isOfFramework(tracer.trace(one, value.frame), model));
}

/** True for `app` in `app.listen(3000)`. */
function isToldToListen(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === "MemberExpression" && parent.object === node && staticName(parent) === "listen" && parent.parent.type === "CallExpression" && parent.parent.callee === parent;
}

/** True for a deployable that is sorted into a folder of services: it makes an application of its own and listens. It wires the layers together, and is none of them. */
export function isDeployable(judged: Judged): boolean {
  const { project, sourceCode, importer } = judged;
  if (importer.layer !== "service" || !sourceCode.text.includes(".listen(") || !placementOf(project, project.file).pattern.endsWith("/")) return false;
  const tracer = new Tracer(project);
  const used = (sourceCode.scopeManager?.scopes ?? []).flatMap(({ references }) => references.map(({ identifier }) => identifier));
  return used.some((one) => isToldToListen(one) && isServer(one, judged, tracer));
}
