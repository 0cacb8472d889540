import type { TSESTree } from "@typescript-eslint/utils";
import { splitWords } from "../../names/words.ts";
import { classNameAround } from "./function-name.ts";
import { calledName } from "./shapes.ts";

/** Words for that somebody answers. `alreadyPaid` and `mapping` hold none of them. */
const ofHealth = /^(?:health|healthy|healthz|healthcheck|readiness|readyz?|liveness|livez?|alive|ping|heartbeat|unhealthy)$/;

/** What such a function does, and is. */
const asking =
  /^(?:is|are|has|can|get|check|checks|checker|test|verify|run|do|perform|fetch|read|report|probe|handle|handler|on|wait|for|until|indicator|endpoint|route|router|controller|service|resolver|module|all|overall|full|deep|basic|detailed|internal)$/;

/** What all of a system needs, and the system. */
const system = /^(?:api|backend|cluster|databases?|db|dependencies|elasticsearch|http|knex|mongo|mongodb|mongoose|mysql|orm|pg|pool|postgres|postgresql|prisma|redis|sequelize|sql|sqlite|system|typeorm)$/;

/** The same beside a word of health. The status of an application may be that of somebody's. */
const part = /^(?:app|application|cache|components?|connections?|servers?|services|storage|store)$/;

/** Whether something is connected. */
const connected = /^(?:check|test|verify|is|has|can)\w*(?:Connection|Connected|Reachable|Connect)$/i;

/** What changes something tells nobody how a system is, whatever it is called for: `setStatus`, `saveHealth`. */
const writing = /^(?:add|append|apply|archive|change|clear|create|delete|edit|flag|inc|increment|insert|mark|modify|patch|persist|push|put|record|remove|replace|reset|save|set|store|switch|sync|toggle|update|upsert|write)$/;

/** Calls that write to data. A probe may `set` a key. */
const writes = /^(?:save|persist|mark|insert|create|update|upsert|delete|destroy|remove|replaceOne|bulk(?:Write|Create)|increment|decrement|find(?:One|ById)And)(?:$|[A-Z])/;

/** Whose health a function reports by its name: a system's, somebody's that the name alone does not tell, or nobody's. */
function subjectOf(name: string): "system" | "unknown" | "none" {
  const words = splitWords(name.replace(/\.[cm]?[jt]sx?$/, ""));
  if (writing.test(words[0] ?? "")) return "none";
  if (connected.test(name)) return "system";
  const isHealth = words.some((word) => ofHealth.test(word));
  if (!isHealth && !words.includes("status")) return "none";
  const whose = words.filter((word) => word !== "status" && !ofHealth.test(word) && !asking.test(word));
  // `getStatus` alone may be of an order.
  if (!isHealth && whose.length === 0) return "unknown";
  return whose.every((word) => system.test(word) || (isHealth && part.test(word))) ? "system" : "unknown";
}

/** True inside a class that is called for health: `class HealthService { status() {} }`. */
const isInHealthClass = (at: TSESTree.Node): boolean => subjectOf(classNameAround(at)) === "system";

/** A handler of an error that may be the answer of a health check. */
export interface Checked {
  /** The name of the function, or of the file. */
  readonly name: string | undefined;
  readonly at: TSESTree.Node;
  /** The promises whose error is handled. */
  readonly asked: readonly TSESTree.Node[];
  readonly asksData: (call: TSESTree.Node) => boolean;
}

/**
 * True if a function, or file, says by its name that it reports on health, where a failure is the answer: on a system's, unless it writes to the data, or on that of
 * something that may be kept there, unless it asks the data.
 */
export function isHealthCheck({ name, at, asked, asksData }: Checked): boolean {
  const subject = subjectOf(name ?? "");
  if (subject === "none") return false;
  if (subject === "unknown" && !isInHealthClass(at)) return !asked.some(asksData);
  return !asked.some((call) => writes.test(calledName(call) ?? "") && asksData(call));
}
