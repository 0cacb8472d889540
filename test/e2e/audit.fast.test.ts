import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { type Ran, run } from "./support/run.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const advisory = { id: 1, url: "https://advisories.example/1", title: "Stack overflow", severity: "moderate", vulnerable_versions: ">=0", cwe: [], cvss: { score: 4.3, vectorString: null } };

interface Audited extends Ran {
  /** Packages that npm asked about. */
  readonly asked: readonly string[];
}

/** The audit against a registry that answers all questions about vulnerabilities alike. */
async function auditWith(status: number, answer: string): Promise<Audited> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const isQuestion = request.method === "POST" && request.url === "/-/npm/v1/security/advisories/bulk";
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => {
      if (isQuestion) asked.push(...Object.keys(JSON.parse(gunzipSync(Buffer.concat(chunks)).toString()) as object));
      response.writeHead(isQuestion ? status : 404, { "content-type": "application/json" }).end(isQuestion ? answer : "{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const registry = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    return { ...(await run(process.execPath, ["scripts/audit.mjs", `--registry=${registry}`], repository)), asked };
  } finally {
    server.close();
  }
}

it("is clean where the registry knows of nothing, and asks about all that a user gets and nothing of development", async () => {
  const { code, stdout, asked } = await auditWith(200, "{}");
  expect(stdout).toMatch(/^0 of [1-9]\d* packages have a known vulnerability\.\n$/);
  expect(code).toBe(0);
  expect(asked).toEqual(expect.arrayContaining(["yaml", "oxc-parser", "oxc-resolver", "brace-expansion", "resolve-pkg-maps"]));
  expect(asked).not.toContain("eslint");
});

it("fails on a vulnerable package, and names it, what is wrong with it and who brings it", async () => {
  const { code, stdout } = await auditWith(200, JSON.stringify({ "balanced-match": [advisory] }));
  expect(stdout).toContain("balanced-match (node_modules/balanced-match): moderate, Stack overflow (https://advisories.example/1)\n");
  expect(stdout).toMatch(/^brace-expansion \(.+\): moderate, by balanced-match$/m);
  expect(stdout).toMatch(/\n[1-9]\d* of \d+ packages have a known vulnerability\.\n$/);
  expect(code).toBe(1);
});

it("says that nothing was checked where the registry does not answer", async () => {
  const { code, stdout } = await auditWith(405, "");
  expect(stdout).toMatch(/^NOT CHECKED for known vulnerabilities, the registry does not answer: 405 /);
  expect(code).toBe(0);
});
