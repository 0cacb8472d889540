import { wordsOf } from "../../layers/file-words.ts";

/** What an HTTP error is about in the business, by the words of its name. */
const domainNames: readonly (readonly [RegExp, string])[] = [
  [/not ?found|gone/, "NotFoundError"],
  [/conflict|exist/, "AlreadyExistsError"],
  [/unauthori|unauthenticated/, "NotAuthenticatedError"],
  [/forbidden|denied/, "NotAllowedError"],
  [/too ?many/, "LimitExceededError"],
  [/unprocessable|bad ?(?:request|data)|invalid|validation/, "InvalidInputError"],
  [/payment/, "PaymentRequiredError"],
  [/unavailable|timeout|gateway/, "UnavailableError"],
];

/** A domain error that could stand for an HTTP error: `NotFoundException` gives `NotFoundError`. */
export function domainNameOf(name: string): string {
  const words = wordsOf(name).join(" ");
  return domainNames.find(([pattern]) => pattern.test(words))?.[1] ?? "DomainError";
}
