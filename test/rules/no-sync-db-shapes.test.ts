import { describe, expect, it } from "vitest";
import { asksForAsync, commandsOf, toolOf } from "../../src/rules/no-sync-db/command.ts";
import { nodeIn } from "../support/node-in.ts";

it.each([["npx prisma migrate", "prisma"], ["PGPASSWORD=secret psql -c go", "psql"], ["cd app && mysql < a.sql", "mysql"], ["sh -c 'psql -c go'", "psql"], ["\0 psql", "psql"], ["psql\0-c", "psql"], ["git status", ""]])("the tool of %j is %j", (command, tool) => {
  expect(toolOf(command)).toBe(tool);
});

describe("a runner that can do both", () => {
  it.each([["() => {}", true], ["function (code) {}", true], ["{ async: true }", true], ["{ silent: true, 'async': true }", true], ["{ async: false }", false], ["{ async: 1 }", false], ["{ async }", false], ["{ ...options }", false], ["{ silent: true }", false], ["options", false], ["true", false]])("is given %s so as not to wait: %s", (argument, is) => {
    expect(asksForAsync(nodeIn(`run(${argument});`, argument))).toBe(is);
  });
});

describe("the commands of a call", () => {
  const list = nodeIn('use(["prisma", "migrate"]);', '["prisma", "migrate"]');

  it.each([
    ['run("psql -c go")', ["psql -c go"]],
    ['run("npx", ["prisma", "migrate"])', ["npx prisma migrate"]],
    ['run("npx", words)', ["npx prisma migrate"]],
    ['run("npx", other)', ["npx"]],
    ['run("npx", [tool, "migrate"] as string[])', ["npx \0 migrate"]],
    ['run("npx", [...tools])', ["npx \0"]],
    ['run(ok ? "psql" : "mysql", ["-v"])', ["psql -v", "mysql -v"]],
    ["run()", ["\0"]],
    ["$`psql -c ${text}`", ["psql -c \0"]],
  ])("%s are %j", (text, commands) => {
    const node = nodeIn(`${text};`, text);
    if (node.type !== "CallExpression" && node.type !== "TaggedTemplateExpression") throw new Error("no call");
    expect(commandsOf(node, ({ name }) => (name === "words" ? list : undefined))).toEqual(commands);
  });
});
