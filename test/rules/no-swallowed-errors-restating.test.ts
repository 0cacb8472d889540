import { describe, expect, it } from "vitest";
import { placed, saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const found = async (handler: string, tried = "user = await users.findActive(id);"): Promise<string[]> =>
  (await saidOf("no-swallowed-errors", path, { [path]: `export async function f(users: any, id: any, at: any) {\n  let user;\n  try { ${tried} } catch (e) {\n    ${handler}\n  }\n  return user;\n}\n` })).map(placed);

describe("a comment in a handler", () => {
  it.each([
    "// If there's an error getting the user, set to null\n    user = null;",
    "// Set the user to null here\n    user = null;",
    "// return null on error\n    return null;",
    "return null; // return null on error",
    "/* Return undefined if an error occurs */ return undefined;",
    "// If there is any error,\n    // return an empty array.\n    return [];",
    "// return false when finding active users fails\n    return false;",
  ])("only says again what it does: %s", async (handler) => {
    expect(await found(handler)).toEqual(["3:46 fallback"]);
  });

  it.each([
    "// no session yet, return null\n    return null;",
    "// malformed, fall through\n    user = null;",
    "// return null: guests are fine\n    return null;",
    "// Return null so that the caller asks again\n    return null;",
    "// the user is empty until the sync ran\n    user = null;",
    "// An unknown id is an error here\n    return null;",
    "// if the user fails here\n    return null;",
    "// return null if there is no user\n    return null;",
    "// set on error, return null\n",
  ])("says why: %j", async (handler) => {
    expect(await found(handler)).toEqual([]);
  });

  it("says why by a word that a name has as well", async () => {
    expect(await found("// return null if not found\n    return null;", "user = await users.findOrNotFound(id);")).toEqual([]);
    expect(await found("// return null if the id is expired\n    return null;", "user = await users.findIdExpired(id);")).toEqual([]);
  });
});
