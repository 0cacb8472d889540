import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { expect, it } from "vitest";
import layered from "../../src/index.ts";

const tiers = ["recommended", "strict"] as const;

const name = fc.constantFrom("users", "error", "cause", "db", "a", "$", "_", "constructor", "toString", "noop", "été", "EMPTY", "catchError", "UserRepository", "NotFoundException");
const specifier = fc.constantFrom("./user.repository.js", "../users/user.controller.js", "@nestjs/common", "http-errors", "better-sqlite3", "drizzle-orm/better-sqlite3", "rxjs", "node:fs", "express", "#x", "@/a b", "", ".", "\0", "é/[id]", "__proto__");
const text = fc.constantFrom('"a"', "`b`", "`${a}`", "'error'", "null", "undefined", "[]", "({})", "-1", "void 0", "/x/u", "this", "new.target", "import.meta", "import('a')");
const comment = fc.constantFrom("", "// x\n", "/* the cache is a help */", "/* ignore */", "// TODO later on maybe\n", "/**/", "\r\n");

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: "nesting" },
    fc.oneof(name, text),
    fc.tuple(tie("expression"), name).map(([of, key]) => `(${of}).${key}`),
    fc.tuple(name, tie("expression")).map(([of, argument]) => `${of}(${argument})`),
    fc.tuple(tie("expression"), tie("expression")).map(([of, handler]) => `(${of}).catch(${handler})`),
    fc.tuple(name, tie("expression"), comment).map(([of, handler, said]) => `${of}?.run()${said}.then(${of}, ${handler})`),
    fc.tuple(name, tie("expression"), comment).map(([parameter, value, said]) => `(${parameter}) => { ${said} return ${value}; }`),
    fc.tuple(tie("expression"), comment).map(([value, said]) => `(() => ${said} ${value})`),
    fc.tuple(name, name, tie("expression")).map(([of, key, value]) => `${of}.on("error", function ({ ${key} } = {}) { ${value}; })`),
    fc.tuple(name, tie("expression")).map(([of, value]) => `new ${of}(${value}, { cause: ${value}, "status": 404 })`),
    fc.tuple(tie("expression"), name).map(([value, type]) => `(${value} as ${type})!`),
    fc.tuple(specifier, name).map(([from, key]) => `require(${JSON.stringify(from)}).${key}`),
    tie("expression").map((value) => `(async () => { await ${value}; })()`),
  ),
}));

const { statement } = fc.letrec<{ statement: string }>((tie) => {
  const block = fc.tuple(fc.array(tie("statement"), { maxLength: 3 }), comment).map(([lines, said]) => `{ ${lines.join("\n")} ${said} }`);
  const binding = fc.oneof(fc.constant(""), name.map((one) => `(${one})`), name.map((one) => `(${one}: unknown)`), name.map((one) => `({ ${one} })`));
  return {
    statement: fc.oneof(
      { maxDepth: 3, depthIdentifier: "nesting" },
      expression.map((value) => `;(${value});`),
      expression.map((value) => `throw ${value};`),
      expression.map((value) => `return ${value};`),
      fc.constantFrom("return", ";", "return;", "debugger;", "void 0;"),
      fc.tuple(block, comment, binding, block).map(([tried, said, error, handler]) => `try ${tried} ${said}catch${error}${handler}`),
      fc.tuple(block, block).map(([tried, last]) => `try { await 1; ${tried} } finally ${last}`),
      fc.tuple(name, block).map(([of, body]) => `for await (const one of ${of}) ${body}`),
      fc.tuple(name, block).map(([of, body]) => `if (${of}) ${body} else throw ${of};`),
      fc.tuple(expression, block).map(([decorator, body]) => `{ @a(${decorator}) class B extends C { @d() f = ${decorator}; constructor(@e(${decorator}) private x: Y) { super(); } static async #m() ${body} async "it's \\"so\\""() ${body} static ${body.replaceAll(/\b(?:await|return)\b/g, "void ")} } }`),
    ),
  };
});

const importing = fc.tuple(name, specifier, fc.constantFrom("import { % as i } from @", "import * as n from @", "import d from @", "import type { % as T } from @", "import @", "export * from @", "export { % as e } from @", "import r = require(@)")).map(([one, from, form]) => `${form.replace("%", one).replace("@", JSON.stringify(from))};`);
const file = fc.tuple(fc.uniqueArray(importing, { maxLength: 3, selector: (line) => line.split(" from ")[0] }), fc.array(statement, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "\uFEFF", "#!/usr/bin/env node\n"), fc.constantFrom("\n", "\r\n"))
  .map(([imports, body, head, newline]) => head + [...imports, "export async function* main(a, db: Database) {", ...body, "}"].join(newline));
const path = fc.tuple(fc.constantFrom("src/users", "src/services", "src/a [b]/{c}", "prisma/migrations", "src/migrations", "", "src/été"), fc.constantFrom("user.service", "UserService", "user.repository", "user.controller", "user servce", "20261399_9999_x", "1711390882123-CreateUsers", "[id]", "index", "-", "a.b.c.services"), fc.constantFrom(".ts", ".mts", ".cts"))
  .map((parts) => `/backend/${parts[0]}/${parts[1]}${parts[2]}`);
const settings = fc.constantFrom<object>(
  {}, { naming: { case: "PascalCase" } }, { naming: { case: "snake_case", separator: "dot" } }, { migrations: { format: "typeorm", since: "20240101_0000" } }, { concerns: { queue: { packages: ["rxjs", "@nestjs/*"] } } },
  { layers: { gateway: { files: ["**/*-gateway.ts"], imports: ["service"], owns: ["http"], optional: true } } }, { follow: false },
);

const parses = (code: string): boolean => {
  try {
    parser.parse(code, { range: true, sourceType: "module" });
    return true;
  } catch {
    return false;
  }
};

/** Lints as a file that need not exist. */
function verify(code: string, filename: string, tier: (typeof tiers)[number], layeredSettings: object): Linter.LintMessage[] {
  const config = [{ languageOptions: { parser } }, ...(layered.configs[tier] as Linter.Config[]), { files: ["**/*"], settings: { layered: layeredSettings }, linterOptions: { reportUnusedDisableDirectives: "off" as const } }];
  return new Linter({ cwd: "/" }).verify(code, config, { filename });
}

it("whatever a file holds, the rules do not fail, say the same twice, point into the file, and suggest what parses", () => {
  let parsed = 0;
  let suggested = 0;
  const codes = new Set<string | undefined>();
  fc.assert(fc.property(file, path, settings, fc.constantFrom(...tiers), (code, filename, layeredSettings, tier) => {
    const found = verify(code, filename, tier, layeredSettings);
    if (found.some(({ fatal }) => fatal)) return;
    parsed += 1;
    expect(verify(code, filename, tier, layeredSettings)).toEqual(found);
    const text = code.replace(/^\uFEFF/, "");
    const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
    for (const { line, column, endLine = line, endColumn = column, message, ruleId, suggestions = [] } of found) {
      expect(ruleId).toMatch(/^layered\//);
      codes.add(ruleId ?? undefined);
      expect(message).not.toMatch(/\{\{|\}\}|undefined\b.*undefined/);
      expect(line >= 1 && line <= endLine && endLine <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1 && endColumn <= (lines[endLine - 1]?.length ?? 0) + 1).toBe(true);
      for (const { fix } of suggestions) {
        suggested += 1;
        const after = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
        if (!parses(after)) throw new Error(`What is suggested does not parse:\n${after}`);
      }
    }
  }), { numRuns: 300, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false });
  // The files must be worth it.
  expect(parsed).toBeGreaterThan(10);
  expect(suggested).toBeGreaterThan(5);
  expect(codes.size).toBeGreaterThan(2);
});
