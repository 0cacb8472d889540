import { httpErrorNames } from "../catalog/http-error-names.ts";
import { wordsOf } from "../layers/file-words.ts";
import { chainOf, type OwnClass } from "./class-chain.ts";
import { choosesStatus } from "./constructor-status.ts";
import type { Tracer } from "./tracer.ts";

/** What an error of HTTP may be between the two words: a kind of base, or one of the statuses. */
const between = new Set(["base", "abstract", "app", "custom", "status", "server", ...Object.keys(httpErrorNames).map((name) => wordsOf(name).filter((word) => word !== "error").join(""))]);

/** True if a name says that it is an error of HTTP, and not one about something that has to do with HTTP: `BaseHttpException`, `HttpNotFoundError`. */
export function saysHttpError(name: string): boolean {
  const words = wordsOf(name);
  const at = words.lastIndexOf("http");
  if (at < 0 || !/^(?:error|exception)$/.test(words.at(-1) ?? "")) return false;
  const inner = words.slice(at + 1, -1).join("");
  return inner === "" || between.has(inner);
}

/**
 * The name by which a class of the project, or one that it extends, says that it is an error of HTTP, if it has a status too: its own or one that it is given.
 * A status that is handed over and not known may be that of an answer that somebody else gave.
 * @param count how many arguments it is made with
 * @param given whether one of them is a status
 */
export function httpNameOf(of: OwnClass, count: number, given: () => boolean, tracer: Tracer): string | undefined {
  const { classes } = chainOf(of, tracer);
  const name = classes.map(({ node }) => node.id?.name ?? "").find(saysHttpError);
  return name !== undefined && (given() || choosesStatus(classes, count, tracer)) ? name : undefined;
}
