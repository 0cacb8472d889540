import { fileWords, wordsOf } from "../../layers/file-words.ts";
import { nameOf, withoutExtension } from "../../layers/path.ts";

/** What an HTTP error is about in the business, by the words of its name. */
const domainNames: readonly (readonly [RegExp, string])[] = [
  [/not ?found|gone|not exist/, "NotFoundError"],
  [/conflict|exist|duplicate|^unique/, "AlreadyExistsError"],
  [/unauthori|unauthenticated/, "NotAuthenticatedError"],
  [/forbidden|denied/, "NotAllowedError"],
  [/too ?many/, "LimitExceededError"],
  [/unprocessable|bad ?(?:request|data)|invalid|validation/, "InvalidInputError"],
  [/payment ?required/, "PaymentRequiredError"],
  [/unavailable|timeout|gateway/, "UnavailableError"],
];

/** Words for what is there already: any other conflict is of two who want the same at once, or of a state, as what is paid already. */
const there = /exist|duplicat|already ?(?:a |been )?(?:has|have|taken|in use|used|there|present|created|added|registered|member)|\btaken\b|in use|unique|registered/i;

/** Words for what is not there. */
const absent = /(?:\b(?:not|never|no longer|cannot)|n't) (?:be )?(?:exist|found)|\bno such\b/i;

/** The name of an error that says nothing but what its status does: `ConflictException`, `createError`. */
const bare = /^(?:(?:api|app|boom|conflict|create|errors?|exceptions?|fastify|http|\d+) ?)*$/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const roles = /^(?:services?|repository|repositories|repos?|daos?|dal|case|models?|entity|dto|schemas?)$/;

/** What a file is about, as a class would say it: `UserProfile` for `user-profile.service.ts`. */
function subjectOf(path: string): string {
  const { stem, dotted, words } = fileWords(withoutExtension(nameOf(path)));
  const about = dotted ? wordsOf(stem.split(".")[0] ?? "") : roles.test(words.at(-1) ?? "") ? words.slice(0, -1) : [];
  return about.map(capital).join("");
}

/** What an error means, by its name and its status. What is invalid may be a login: then the status knows more. */
function meaningOf(name: string, status: string, text: string): string {
  const meant = (words: string): string | undefined => domainNames.find(([pattern]) => pattern.test(words))?.[1];
  const words = wordsOf(name).join(" ");
  const [byName, byStatus] = [meant(words), meant(status)];
  const found = (byName === "InvalidInputError" ? byStatus : undefined) ?? byName ?? byStatus ?? "DomainError";
  const isBroad = found === "InvalidInputError" || found === "AlreadyExistsError";
  // What it says is more exact than that something is wrong with what was asked.
  if (isBroad && absent.test(text)) return "NotFoundError";
  if (found === "InvalidInputError" && bare.test(words.replaceAll(/bad|request|unprocessable|entity|invalid|input|validation/g, "").trim()) && /already exist|duplicate/i.test(text)) return "AlreadyExistsError";
  return found === "AlreadyExistsError" && !there.test(`${words} ${text}`) && (text !== "" || !bare.test(words)) ? "ConflictError" : found;
}

/**
 * A domain error that could stand for an HTTP error: `NotFoundException` gives `NotFoundError`. Beside one that is shown as that already it says
 * of what file it is: `UserNotFoundError`.
 * @param name of the error, and of what makes it
 * @param shown which of them is reported
 * @param path of the file that raises it
 * @param status what its status says, for an error whose name says nothing
 * @param text what it says itself, as far as it stands there
 */
export function domainNameOf(name: string, shown: string, path: string, status: string, text = ""): string {
  const found = meaningOf(name, status, text);
  return shown.split(".").includes(found) ? `${subjectOf(path) || "Domain"}${found}` : found;
}
