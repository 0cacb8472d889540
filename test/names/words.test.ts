import { describe, expect, it } from "vitest";
import { joinWords, snakeOf, splitWords, styleOf } from "../../src/names/words.ts";

describe("the words of a name", () => {
  it.each([
    ["userProfile", "user profile"],
    ["user-profile_photo", "user profile photo"],
    ["APIKeyService", "api key service"],
    ["s3Bucket", "s3 bucket"],
    ["OAuth2Token", "oauth2 token"],
    ["OLDhighlight-pdf", "old highlight pdf"],
    ["OLDest", "old est"],
    ["SOLDhere", "sol dhere"],
    ["--user  name--", "user name"],
    ["", ""],
  ])("of %s are %s", (name, words) => {
    expect(splitWords(name).join(" ")).toBe(words);
  });
});

describe("the style of a name", () => {
  it.each([
    ["lower", ["user", "user2", "2", "größe", "__user__"]],
    ["kebab-case", ["user-name", "__user-name--"]],
    ["snake_case", ["user_name", "--user_name__"]],
    ["camelCase", ["userName", "user2Name"]],
    ["PascalCase", ["User", "USER", "UserName", "2User"]],
    ["mixed", ["user-first_name", "User-Name", "user_Name"]],
  ])("is %s in %j", (style, names) => {
    expect(names.map(styleOf)).toEqual(names.map(() => style));
  });
});

describe("words joined", () => {
  it.each([["kebab-case", "user-api-key"], ["snake_case", "user_api_key"], ["camelCase", "userApiKey"], ["PascalCase", "UserApiKey"]] as const)("in %s are %s", (style, name) => {
    expect(joinWords(["user", "api", "key"], style)).toBe(name);
  });
});

describe("a text in snake_case is made of letters that every file system spells alike", () => {
  it.each([
    ["Créer Users", "creer_users"],
    ["add--users__by Name", "add_users_by_name"],
    ["users 日本 table", "users_table"],
    ["日本 users", "users"],
    ["users 日本", "users"],
    ["日本", ""],
  ])("%s: %s", (text, snake) => {
    expect(snakeOf(text)).toBe(snake);
  });
});
