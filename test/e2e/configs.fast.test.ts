import { afterAll, beforeAll, expect, it } from "vitest";
import { findings, remove, results, write } from "./support/project.ts";
import { production, unpacked } from "./support/unpacked.ts";
import { blocksOf } from "./tools/docs.ts";

let project: string;
beforeAll(async () => {
  project = await unpacked([...production, "eslint", "typescript", "typescript-eslint"], {});
}, 60_000);
afterAll(() => { remove(project); });

const importing = (path: string): string => `import { users } from "${path}";\n\nexport const list = () => users;\n`;

/** A backend of which each file with a finding says which: what any config finds, what `strict` adds, and what the settings of the pages add. */
const files = (extension: "js" | "ts"): Readonly<Record<string, string>> => ({
  "package.json": '{ "private": true, "type": "commonjs" }',
  [`src/controllers/user.controller.${extension}`]: importing(`../repositories/user.repository.${extension}`),
  [`src/services/user.service.${extension}`]: importing(`../repositories/user.repository.${extension}`),
  [`src/repositories/user.repository.${extension}`]: "export const users = [];\n",
  [`src/middleware/auth.middleware.${extension}`]: importing(`../repositories/user.repository.${extension}`),
  [`src/controllers/order.controller.${extension}`]: importing(`../orders-store.${extension}`),
  [`src/orders-store.${extension}`]: "export const users = [];\n",
  [`src/gateways/mail.${extension}`]: importing(`../repositories/user.repository.${extension}`),
  [`src/services/mail.service.${extension}`]: 'import { Queue as users } from "bullmq";\n\nexport const list = () => new users("mail");\n',
});

const usual = ["controllers/user.controller:1:23 layered/layer-imports"];
const withSettings = [
  "controllers/order.controller:1:23 layered/layer-imports",
  ...usual,
  "gateways/mail:1:23 layered/layer-imports",
  "middleware/auth.middleware:1:23 layered/layer-imports",
  "services/mail.service:1:32 layered/layer-imports",
];

async function found(config: string, extension: "js" | "ts"): Promise<string[]> {
  const folder = `${project}/${extension}`;
  write(folder, { ...files(extension), "eslint.config.mjs": config });
  return findings(folder, await results(project, { cwd: folder, args: ["src"] })).map((one) => one.replace("src/", "").replace(`.${extension}:`, ":"));
}

/** The configs of a page, in their order. */
const configsOf = (page: string): string[] => blocksOf(page).filter(({ language, code }) => language === "js" && code.includes("export default")).map(({ code }) => code);

it("README.md: the preset, the preset with TypeScript's parser, and settings", async () => {
  const [first = "", typed = "", own = "", ...others] = configsOf("README.md");
  expect(others).toEqual([]);
  expect(await found(first, "js")).toEqual(usual);
  expect(await found(typed, "ts")).toEqual(usual);
  expect(await found(own, "ts")).toEqual(withSettings);
});

it("README.md: what it shows of a report is what ESLint prints", async () => {
  const [first = ""] = configsOf("README.md");
  const [shown] = blocksOf("README.md").filter(({ language }) => language === "text");
  const folder = `${project}/ts`;
  write(folder, { ...files("ts"), "eslint.config.mjs": first });
  const [{ messages } = { messages: [] }] = await results(project, { cwd: folder, args: ["src/controllers/user.controller.ts"] });
  const lines = messages.map(({ line, column, message, ruleId }) => `src/controllers/user.controller.ts ${String(line)}:${String(column)} error ${message.replace(/\.$/, "")} ${String(ruleId)}`);
  expect(lines).toEqual([shown?.code.replaceAll(/\s+/g, " ").trim()]);
});

it("docs/layers-and-concerns.md: settings", async () => {
  const [own = "", ...others] = configsOf("docs/layers-and-concerns.md");
  expect(others).toEqual([]);
  expect(await found(own, "ts")).toEqual(withSettings);
});
