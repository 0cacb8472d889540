import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isBrowserText } from "../browser-text.ts";
import { homeMadeNames } from "../catalog/http-errors.ts";
import { defineRule, type LayeredRule } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";
import type { Placement } from "../layers/classify.ts";
import { folderOf, relativeTo } from "../layers/path.ts";
import { lintedFrame } from "../origins/frame.ts";
import { lastName } from "../origins/nodes.ts";
import { httpErrorOf, type HttpError } from "../origins/http-error.ts";
import { httpErrorThrownBy } from "../origins/http-thrower.ts";
import { placementOf } from "../origins/placement.ts";
import { httpReach } from "../origins/http-reach.ts";
import type { LintedProject } from "../origins/linted-file.ts";
import type { Layer } from "../settings/model.ts";
import { Tracer } from "../origins/tracer.ts";
import type { ClassNode, Value } from "../origins/value.ts";
import { isAtTheEdge, isInHandler } from "./no-http-errors/exempt.ts";
import { callNamed, callsAnother, failsWith, isKept, isRaised, isThrown, mayThrow, passesOn } from "./no-http-errors/positions.ts";
import { declaresStatus } from "./no-http-errors/declares-status.ts";
import { isAnswer, isGivenStatusHere } from "./no-http-errors/keeps-status.ts";
import { httpNamesIn, type Naming } from "./no-http-errors/http-names.ts";
import { assignsStatus, isGivenStatus } from "./no-http-errors/strict.ts";
import { resolvesGraphql } from "../origins/namesake.ts";
import { saidIn } from "./no-http-errors/said.ts";
import { statusWords, statusWordsOfClass } from "./no-http-errors/status-words.ts";
import { domainNameOf } from "./no-http-errors/domain-name.ts";
import { untypedThrow } from "./no-http-errors/untyped-throw.ts";
import { withArticle } from "../wording.ts";

interface Options {
  readonly tier: Tier;
  readonly names: readonly string[];
}

const globals = /^(?:Error|TypeError|RangeError|SyntaxError|AggregateError|Map|Set|WeakMap|WeakSet|Date|Promise|URL|URLSearchParams|RegExp|Array|Object|Proxy|Buffer|AbortController|Uint8Array)$/;

/** `this.fail`: no name of what it makes. */
const isOwnMethod = (callee: TSESTree.Node): boolean => callee.type === "MemberExpression" && callee.object.type === "ThisExpression";

/** A service that serves the database, or an index, may import what it likes, and knows no more of HTTP than its layer does. */
const isFree = ({ neutral }: Placement): boolean => neutral !== undefined && neutral !== "barrel" && neutral !== "support";

const layerOf = ({ model }: LintedProject, { layer }: Placement): Layer | undefined => (layer === undefined ? undefined : model.layers.get(layer));

/** The layer of a file that must not know HTTP. */
function layerBelow(project: LintedProject, placement: Placement): Layer | undefined {
  const layer = layerOf(project, placement);
  return layer?.owns.has("http") === true || isFree(placement) ? undefined : layer;
}

/** Services, repositories, models and schemas never raise HTTP errors. */
export const noHttpErrors: LayeredRule = defineRule<"package" | "own" | "api" | "ownApi" | "status" | "request" | "given", Options>({
  name: "no-http-errors",
  description: "Disallow raising HTTP errors below the layers that speak HTTP",
  presets: { recommended: {}, strict: { tier: "strict" } },
  messages: {
    package: "`{{name}}` of `{{specifier}}` is an HTTP error, and {{layer}} must not know HTTP: throw a domain error such as `{{domain}}` and map it to a status at the edge.",
    own: "`{{name}}` ({{file}}) is an HTTP error, and {{layer}} must not know HTTP: throw a domain error such as `{{domain}}` and map it to a status at the edge.",
    api: "`{{name}}` of `{{specifier}}` is an error of {{speaks}}, and {{layer}} must not know {{speaks}}: throw a domain error such as `{{domain}}` and map it at the edge.",
    ownApi: "`{{name}}` ({{file}}) is an error of {{speaks}}, and {{layer}} must not know {{speaks}}: throw a domain error such as `{{domain}}` and map it at the edge.",
    status: "`{{name}}` of `{{specifier}}` is an HTTP status, and {{layer}} must not know HTTP: return or throw what happened, and let the edge choose the status.",
    request: "`{{name}}` of `{{specifier}}` is a type of a request or response, and {{layer}} must not know HTTP: take the plain values that are needed.",
    given: "This error is given an HTTP status, and {{layer}} must not know HTTP: throw a domain error and map it to a status at the edge.",
  },
  options: {
    tier: { type: "string", enum: ["recommended", "strict"], description: "`strict` also reports HTTP status constants, request and response types, and errors that are given a status." },
    names: { type: "array", items: { type: "string" }, uniqueItems: true, description: "Names of home-made classes that are HTTP errors; they replace the default list." },
  },
  defaults: { tier: "recommended", names: homeMadeNames },
  mayReport(project, text, { names, tier }) {
    const layer = layerBelow(project, project.placement);
    if (layer === undefined) return false;
    return (tier === "strict" || httpReach(names).has(project, text())) && !isBrowserText(text()) && !(layer.name === "schema" && resolvesGraphql(text()));
  },
  create({ project, sourceCode }, { names, tier }, context) {
    const layer = layerOf(project, project.placement);
    if (layer === undefined) return undefined;
    const frame = lintedFrame(project.file, sourceCode);
    const tracer = new Tracer(project);

    const counted = { homeMade: names, withDomainBases: tier === "strict" };
    const checked = new Set<TSESTree.Node>();
    const isExempt = (node: TSESTree.Node): boolean => isAtTheEdge(node) || (layer.name === "schema" && isInHandler(node));

    /**
     * What another file calls so is named with that file where what the package gives has no name: `ValidationError(…)` that returns `createError(400)`, and
     * `ItemNotFound` that is a class of `createError("GONE", "…", 404)`.
     */
    function nameMaker(found: HttpError, { callee }: TSESTree.CallExpression | TSESTree.NewExpression): HttpError {
      const maker = found.name === found.specifier ? tracer.trace(callee, frame) : undefined;
      return (maker?.kind === "function" || maker?.kind === "result") && maker.frame.file !== project.file ? { ...found, file: maker.frame.file } : found;
    }

    function check(node: TSESTree.NewExpression | TSESTree.CallExpression): void {
      if (checked.has(node)) return;
      checked.add(node);
      const value = tracer.trace(node, frame);
      const found = httpErrorOf(value, tracer, counted) ?? untypedThrow(node, tracer, frame);
      if (found !== undefined) {
        const said = statusWords(node) || statusWordsOfClass(value);
        if (!isExempt(node)) report(node, isOwnMethod(node.callee) ? undefined : lastName(node.callee), nameMaker(found, node), said);
      } else if (tier === "strict" && node.type === "NewExpression" && value?.kind === "instance") checkStatus(node, value);
    }

    /** A home-made error that is given a status as it is made, or one that is nothing but an answer. */
    function checkStatus(node: TSESTree.NewExpression, made: Extract<Value, { kind: "instance" }>): void {
      if (isAnswer(made.of, isThrown(node), tracer)) {
        const name = made.of.node.id?.name ?? lastName(node.callee) ?? "This class";
        if (!isExempt(node)) report(node, lastName(node.callee), { name, specifier: undefined, file: made.of.frame.file });
      } else if (isGivenStatusHere(made, isThrown(node), tracer)) given(node);
    }

    const layerName = withArticle(layer.name);

    function report(node: TSESTree.Node, called: string | undefined, { name: origin, specifier, file, speaks }: HttpError, said = statusWords(node)): void {
      const name = called === undefined || origin.endsWith(`.${called}`) ? origin : called;
      const { loc } = node;
      // As it is called here: an alias, or a method such as `Boom.notFound`. What a function of the project makes keeps the name of its class.
      const isMade = node.type === "CallExpression" && origin !== specifier && /^[A-Z]/.test(origin);
      // A subclass is the project's own, whatever it extends.
      const isOfPackage = specifier !== undefined && file === undefined;
      const shown = isMade && isOfPackage ? origin : name;
      const data = { layer: layerName, domain: domainNameOf(`${name} ${origin}`, shown, project.file, said, saidIn(node)), ...(speaks === undefined ? {} : { speaks }) };
      if (isOfPackage) context.report({ loc, messageId: speaks === undefined ? "package" : "api", data: { ...data, name: shown, specifier } });
      else context.report({ loc, messageId: speaks === undefined ? "own" : "ownApi", data: { ...data, name, file: file === undefined || file === project.file ? "this file" : `\`${relativeTo(folderOf(project.file), file)}\`` } });
    }

    const given = (node: TSESTree.Node): void => {
      if (!isExempt(node)) context.report({ node, messageId: "given", data: { layer: layerName } });
    };

    /** A function of another file that does nothing but throw; in a layer below HTTP it is reported there. */
    function checkThrower(node: TSESTree.CallExpression): void {
      const found = httpErrorThrownBy(tracer.trace(node.callee, frame), tracer, counted);
      if (found?.file === undefined || layerBelow(project, placementOf(project, found.file)) !== undefined) return;
      if (!isExempt(node)) report(node, lastName(node.callee), found);
    }

    /** An error that was made before it is raised: under a name of this file, or kept elsewhere (`throw errors.gone`). */
    function checkMade(node: TSESTree.Node): void {
      const made = callNamed(node, frame);
      if (made !== undefined) check(made);
      else if (isKept(node, frame)) {
        const value = tracer.trace(node, frame);
        // What is made with `new` in this file is reported there.
        const isHere = value?.kind === "instance" && value.frame.file === project.file;
        const found = isHere ? undefined : httpErrorOf(value, tracer, counted);
        if (found !== undefined && !isExempt(node)) report(node, lastName(node), found);
      }
    }

    const checkGiven = (node: TSESTree.Node): void => {
      if (isGivenStatus(callNamed(node, frame) ?? node, tracer, frame)) given(node);
    };

    const uses = new Set<string>();

    /** A member of a whole module is reported where it is used first, as an import stands once. */
    function checkNames(node: Naming): void {
      for (const { node: at, kind, name, specifier, isUse } of httpNamesIn(node, tracer, frame)) {
        if (isUse === true && uses.has(name)) continue;
        if (isUse === true) uses.add(name);
        context.report({ node: at, messageId: kind, data: { name, specifier, layer: layerName } });
      }
    }

    const strict: TSESLint.RuleListener = {
      "ImportDeclaration, ExportNamedDeclaration, TSImportEqualsDeclaration, VariableDeclarator, MemberExpression, TSQualifiedName, TSImportType": checkNames,
      AssignmentExpression(node) {
        if (assignsStatus(node, tracer, frame)) given(node);
      },
      "ClassDeclaration, ClassExpression"(node: ClassNode) {
        if (declaresStatus(node, tracer, frame)) given(node.id ?? node.superClass ?? node);
      },
    };

    return {
      ...(tier === "strict" ? strict : {}),
      NewExpression(node) {
        if (node.callee.type !== "Identifier" || !globals.test(node.callee.name)) check(node);
      },
      CallExpression(node) {
        if (mayThrow(node) || isRaised(node)) check(node);
        if (callsAnother(node, frame)) checkThrower(node);
        if (passesOn(node)) node.arguments.forEach(checkMade);
        if (tier === "strict" && failsWith(node)) node.arguments.forEach(checkGiven);
      },
      ThrowStatement({ argument }) {
        checkMade(argument);
        if (tier === "strict") checkGiven(argument);
      },
    };
  },
});
