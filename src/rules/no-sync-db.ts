import type { TSESTree } from "@typescript-eslint/utils";
import { blockingIoAt, isBridgeMaker, isDatabaseCommand, runsCommand } from "../catalog/blocking-io.ts";
import type { Blocking, SyncApi } from "../catalog/sync-database.ts";
import { syncApis, syncWords } from "../catalog/sync-databases.ts";
import { defineRule, type LayeredRule } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";
import { importedConstant } from "../origins/constant-data.ts";
import { lintedFrame } from "../origins/frame.ts";
import type { LintedProject } from "../origins/linted-file.ts";
import { ancestorsOf, lastName, unwrap } from "../origins/nodes.ts";
import { targetOf } from "../origins/project.ts";
import { Reach } from "../origins/reach.ts";
import { constantsOf } from "../origins/scopes.ts";
import { Sniffer } from "../origins/sniffer.ts";
import { exportOf, syncStepOf, syncValueOf } from "../origins/sync-database.ts";
import { Tracer } from "../origins/tracer.ts";
import type { Value } from "../origins/value.ts";
import { asksAtTerminal, liesInTool } from "./no-sync-db/by-hand.ts";
import { asksForAsync, commandsOf, toolOf } from "./no-sync-db/command.ts";
import { declares } from "./no-sync-db/declares.ts";
import { isInThread } from "./no-sync-db/in-thread.ts";
import { isOfMigrations } from "./no-sync-db/migrates.ts";
import { visitsPages } from "./no-sync-db/visits-pages.ts";
import { isWorkerThread } from "./no-sync-db/worker-thread.ts";
import { shown } from "./no-sync-db/shown.ts";
import { withArticle } from "../wording.ts";

type MessageId = "blocks" | "instead" | "command" | "io";

interface Options {
  readonly tier: Tier;
}

/** The names under which drivers block: asked before a value is traced. */
const blockingNames: ReadonlySet<string> = new Set(
  syncApis.flatMap(({ roles }) => Object.values(roles).flatMap(({ methods = {} }) => Object.entries(methods).filter(([, { blocks }]) => blocks !== undefined).map(([name]) => name))),
);

/** Finds the files that can make functions which block under a name of the project's own: without one of these words, a file is not read further. */
const sniffer = new Sniffer(/Sync\b|\b(?:transaction|queueQuery|child_process|execa|zx|cross-spawn|shelljs|deasync|sync-rpc|sync-request|synckit|make-synchronous)\b/);

/** Most projects have no such driver anywhere in reach: then no call has to be looked at. */
const drivers = new Reach(syncWords);

const requestLayers = new Set(["controller", "service", "repository"]);

/** True where `strict` looks at whatever blocks. */
const isOfRequest = ({ placement: { layer, neutral } }: LintedProject, tier: Tier): boolean => tier === "strict" && neutral === undefined && requestLayers.has(layer ?? "");

/** True for what asks nothing itself: a function of the project, one by its type, a `Map` of rows. */
const handsOn = (callee: Value | undefined): boolean =>
  callee?.kind === "function" || callee?.kind === "signature" || (callee?.kind === "member" && callee.of.kind === "instance" && callee.of.of.kind === "global");

const isFunction = (node: TSESTree.Node): boolean => node.type.includes("Function");

/** Every database call is asynchronous. */
export const noSyncDb: LayeredRule = defineRule<MessageId, Options>({
  name: "no-sync-db",
  description: "Disallow calls that block the event loop on a database",
  presets: { recommended: {}, strict: { tier: "strict" } },
  messages: {
    blocks: "`{{call}}` runs on `{{driver}}` and blocks everything else until the database answers: use an asynchronous driver, or Kysely or Knex on top of this one.",
    instead: "`{{call}}` runs on `{{driver}}` and blocks everything else until the database answers: {{instead}}.",
    command: "`{{call}}` waits for `{{command}}` and blocks everything else meanwhile: run it with `execFile` and await it, or in a script of its own.",
    io: "`{{call}}` in {{layer}} blocks every other request until it is done: use its asynchronous form and await it.",
  },
  options: {
    tier: { type: "string", enum: ["recommended", "strict"], description: "`strict` also reports opening, declaring and preparing inside functions, and blocking I/O in controllers, services and repositories." },
  },
  defaults: { tier: "recommended" },
  mayReport(project, text, { tier }) {
    const { layer, neutral } = project.placement;
    if (neutral === "test" || neutral === "script" || layer === "migration") return false;
    // `services/migration.ts` is a feature of the product.
    if (!requestLayers.has(layer ?? "") && isOfMigrations(project.file)) return false;
    return (isOfRequest(project, tier) || drivers.has(project, text())) && !isWorkerThread(text()) && !asksAtTerminal(text()) && !liesInTool(project);
  },
  create({ project, placement, sourceCode }, { tier }, context) {
    const isRequest = isOfRequest(project, tier);
    const frame = lintedFrame(project.file, sourceCode);
    const tracer = new Tracer(project);
    const layer = placement.layer ?? "";
    const report = (node: TSESTree.Node, messageId: MessageId, data: Record<string, string>): void => {
      if (!isInThread(node, sourceCode, tracer, frame)) context.report({ node, messageId, data });
    };
    const inFunction = (node: TSESTree.Node): boolean => [...ancestorsOf(node)].some(isFunction);

    /** What a call does, by what it asks for. */
    function blockingOf(node: TSESTree.Node, found: Blocking): Blocking {
      if (found === "setup" && visitsPages(node, constantsOf(sourceCode), sourceCode)) return "query";
      return found === "query" && declares(node, constantsOf(sourceCode), (name) => importedConstant(project, frame, name)) ? "setup" : found;
    }

    function checkDatabase(node: TSESTree.CallExpression | TSESTree.NewExpression, callee: TSESTree.Node): boolean {
      const { blocks: found, api } = syncStepOf(tracer.trace(node, frame), tracer) ?? {};
      const blocks = found && blockingOf(node, found);
      // What is opened or prepared only to be asked at once is reported where it is asked.
      const { parent } = node;
      const isReceiver = (parent.type === "MemberExpression" && parent.object === node) || (parent.type === "CallExpression" && parent.callee === node);
      if (api === undefined || blocks === undefined || blocks === "local" || (blocks !== "query" && (isReceiver || !isRequest || !inFunction(node)))) return false;
      // A function of the project that asks the database is reported where it does so, not again wherever it is called.
      const from = tracer.trace(callee, frame);
      if (handsOn(from) && (blocks === "query" || from?.kind !== "function")) return false;
      reportDatabase(node, `${node.type === "NewExpression" ? "new " : ""}${shown(callee)}`, api);
      return true;
    }

    function reportDatabase(node: TSESTree.Node, call: string, { name, instead }: SyncApi): void {
      const data = { call, driver: name };
      if (instead === undefined) report(node, "blocks", data);
      else report(node, "instead", { ...data, instead });
    }

    function checkExport(node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression, callee: TSESTree.Node): void {
      const value = tracer.trace(callee, frame);
      const data = { call: shown(callee), layer: withArticle(layer) };
      const isIo = isRequest && inFunction(node);
      const known = exportOf(value);
      if (known === undefined) {
        const maker = value?.kind === "result" ? exportOf(value.of) : undefined;
        if (isIo && maker !== undefined && isBridgeMaker(maker.specifier, maker.path)) report(node, "io", data);
        return;
      }
      if (node.type === "CallExpression" && node.arguments.some(asksForAsync)) return;
      const { specifier, path } = known;
      const command = runsCommand(specifier, path) ? commandsOf(node, constantsOf(sourceCode)).find((one) => isDatabaseCommand(one)) : undefined;
      if (command !== undefined) report(node, "command", { ...data, command: toolOf(command) });
      else if (isIo && blockingIoAt(specifier, path) !== undefined) report(node, "io", data);
    }

    /** A name, or a member of a module or an object, that a file of the project may export as a function that blocks. */
    function mayBeImported(callee: TSESTree.Node): boolean {
      const name = callee.type === "MemberExpression" ? callee.object : callee;
      const binding = name.type === "Identifier" ? frame.bindingOf(name) : undefined;
      if (binding?.kind !== "import") return false;
      return sniffer.leads(project, project.file, binding.specifier, (binding.imported === "*" ? lastName(callee) : undefined) ?? binding.imported);
    }

    /** A function that a driver made, such as a transaction, is called by the name it was given. */
    function isMade(callee: TSESTree.Node): boolean {
      if (callee.type === "CallExpression") return true;
      const isMember = callee.type === "MemberExpression";
      if (isMember && callee.object.type === "ThisExpression") return tracer.trace(callee, frame)?.kind === "result";
      const name = isMember ? callee.object : callee;
      const binding = name.type === "Identifier" ? frame.bindingOf(name) : undefined;
      return (binding?.kind === "node" && unwrap(binding.node)?.type === (isMember ? "ObjectExpression" : "CallExpression")) || mayBeImported(callee);
    }

    /** A function of a package under a name of its own. */
    function isRenamed(callee: TSESTree.Node): boolean {
      if (callee.type !== "Identifier") return false;
      const binding = frame.bindingOf(callee);
      return binding?.kind !== "import" || targetOf(project, project.file, binding.specifier).kind === "package" || mayBeImported(callee);
    }

    return {
      CallExpression(node) {
        const name = lastName(node.callee);
        if (((name !== undefined && blockingNames.has(name)) || isMade(node.callee)) && checkDatabase(node, node.callee)) return;
        if (name !== undefined && (/Sync$|^sync$|^exec$/.test(name) || isRenamed(node.callee))) checkExport(node, node.callee);
      },
      NewExpression(node) {
        if (isRequest) checkDatabase(node, node.callee);
      },
      TaggedTemplateExpression(node) {
        const tag = syncValueOf(tracer.trace(node.tag, frame), tracer);
        if (tag?.method?.blocks === "query") reportDatabase(node, shown(node.tag), tag.api);
        else if (tag === undefined) checkExport(node, node.tag);
      },
    };
  },
});
