import { expect, it } from "vitest";
import type { NamingStyle } from "../../src/names/file-finding.ts";
import { fileParts } from "../../src/names/file-parts.ts";
import { writeName } from "../../src/names/write-name.ts";

const written = (name: string, stems: readonly string[], role: string | undefined, style: Pick<NamingStyle, "case" | "separator">) =>
  writeName(fileParts(name), stems.map((stem) => stem.split(" ")), role, { ...style, pinned: true, separatorPinned: true });

it.each<[NamingStyle["case"], NamingStyle["separator"], string]>([
  ["kebab-case", "dot", "user-card.use-case.ts"],
  ["kebab-case", "dash", "user-card-use-case.ts"],
  ["kebab-case", "none", "user-card.use-case.ts"],
  ["snake_case", "dot", "user_card.use_case.ts"],
  ["snake_case", "underscore", "user_card_use_case.ts"],
  ["snake_case", "none", "user_card.use_case.ts"],
  ["camelCase", "dot", "userCard.useCase.ts"],
  ["camelCase", "none", "userCardUseCase.ts"],
  ["PascalCase", "dot", "UserCard.use-case.ts"],
  ["PascalCase", "none", "UserCardUseCase.ts"],
])("in %s with the separator %s a role follows its words as in %s", (style, separator, name) => {
  expect(written("x.ts", ["user card"], "use-case", { case: style, separator })).toBe(name);
});

it.each<[NamingStyle["case"], NamingStyle["separator"], string]>([
  ["camelCase", "none", "userCard.someHttpService.ts"],
  ["PascalCase", "none", "UserCard.some-http-service.ts"],
  ["PascalCase", "dot", "UserCard.some-http.service.ts"],
  ["snake_case", "underscore", "user_card.some_http_service.ts"],
])("in %s with the separator %s several parts are written as in %s", (style, separator, name) => {
  expect(written("x.ts", ["user card", "some http"], "service", { case: style, separator })).toBe(name);
});

it("a name without a role keeps its lead, its tail and its extension", () => {
  expect(written("_x.ee.ts", ["user card"], undefined, { case: "PascalCase", separator: "none" })).toBe("_UserCard.ee.ts");
});
