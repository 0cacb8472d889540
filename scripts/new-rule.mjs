// Writes what a new rule needs: `npm run new-rule no-magic-status`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const name = process.argv[2] ?? "";
if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) {
  console.error(`"${name}" is no name for a rule: use two or more lowercase words joined by "-", such as no-magic-status.`);
  process.exit(1);
}
const camel = name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const path = (file) => new URL(`../${file}`, import.meta.url);

const files = {
  [`src/rules/${name}.ts`]: `import { defineRule, type LayeredRule } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";

interface Options {
  readonly tier: Tier;
}

/** Says what the rule keeps out of the code. */
export const ${camel}: LayeredRule = defineRule<"found", Options>({
  name: "${name}",
  description: "Disallow what this rule is for",
  presets: { recommended: false, strict: { tier: "strict" } },
  messages: { found: "This says what is wrong, and what to do instead." },
  options: {
    tier: { type: "string", enum: ["recommended", "strict"], description: "How much of the standard is asked for." },
  },
  defaults: { tier: "recommended" },
  mayReport: ({ placement }, text) => placement.layer !== undefined && placement.neutral === undefined && text().includes("debugger"),
  create(_file, _options, context) {
    return {
      DebuggerStatement(node) {
        context.report({ node, messageId: "found" });
      },
    };
  },
});
`,
  [`test/rules/${name}.test.ts`]: `import { rules } from "../../src/rules/index.ts";
import { ruleTester } from "../support/rule-tester.ts";

ruleTester().run("${name}", rules["${name}"] as never, {
  valid: [{ name: "a file without a layer", filename: "/project/src/shared/x.ts", code: "debugger;" }],
  invalid: [
    {
      name: "a service",
      filename: "/project/src/services/user.service.ts",
      code: "debugger;",
      errors: [{ messageId: "found", line: 1, column: 1, endLine: 1, endColumn: 10 }],
    },
  ],
});
`,
  [`docs/rules/${name}.md`]: `# layered/${name}

> Disallow what this rule is for

Why: the defect that it prevents, in one paragraph.

## Examples

❌ What is wrong with it:

\`\`\`ts
// src/services/user.service.ts
debugger;
\`\`\`

✅ What to do instead:

\`\`\`ts
// src/services/user.service.ts
export const user = 1;
\`\`\`

## Options

| option | default | meaning |
|---|---|---|
| \`tier\` | \`"recommended"\` | |
| \`settings\` | | the same as \`settings.layered\`, for tools that drop settings |

## When not to use it

## Keep beside it

## What it cannot see
`,
};

for (const file of Object.keys(files)) {
  if (existsSync(path(file))) {
    console.error(`${file} exists already; nothing was written.`);
    process.exit(1);
  }
}
for (const [file, text] of Object.entries(files)) writeFileSync(path(file), text);

const index = path("src/rules/index.ts");
const [head, ...list] = readFileSync(index, "utf8").split("\n\n/** Every rule");
const imports = [...head.split("\n"), `import { ${camel} } from "./${name}.ts";`].sort();
writeFileSync(index, `${imports.join("\n")}\n\n/** Every rule${list.join("").replace("\n};", `\n  "${name}": ${camel},\n};`)}`);
console.log(`Wrote ${Object.keys(files).join(", ")} and a line in src/rules/index.ts. CONTRIBUTING.md says how to go on.`);
