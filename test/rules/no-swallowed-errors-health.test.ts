import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/orders/order.service.ts";
const head = 'import { PrismaClient } from "@prisma/client";\nconst db = new PrismaClient();\n';
const asks = (name: string, tried: string): string => `${head}export async function ${name}() {\n  try { ${tried} } catch { return false; }\n}`;
const reported = (call: string) => [{ messageId: "fallback", data: { call, value: "false" }, line: 4, suggestions: 2 }] as const;

// Names of systems as a whole, and names that may be of what the data holds.
ruleTester().run("no-swallowed-errors: health", noSwallowedErrors as never, {
  valid: [
    ...["isHealthy", "checkHealth", "getHealth", "healthStatus", "getDatabaseStatus", "pingDatabase", "getDBHealthCheck", "checkAppHealth", "redisReadiness", "isDatabaseReachable", "getSystemStatus"].map((name) => ({
      name: `asks the data in ${name}`, filename: service, code: asks(name, "await db.user.count(); return true;"),
    })),
    ...["getStatus", "getSupabaseStatus", "checkOllamaHealth", "isTcpReady"].map((name) => ({
      name: `asks somebody in ${name}`, filename: service, code: `export async function ${name}(work) {\n  try { await work(); return true; } catch { return false; }\n}`,
    })),
    { name: "asks the data for a status in a class of health", filename: service, code: `${head}class HealthService { async status() { try { await db.user.count(); return true; } catch { return false; } } }` },
    { name: "sets a key to see whether it can, in a check", filename: service, code: 'import Redis from "ioredis";\nconst redis = new Redis();\nexport async function checkHealth() {\n  try { await redis.set("probe", 1); return true; } catch { return false; }\n}' },
    { name: "asks the data for a status in such a class that is a value", filename: service, code: `${head}export const Health = class HealthService { async status() { try { await db.user.count(); return true; } catch { return false; } } };` },
    { name: "makes what is no data to see whether it can, in a check", filename: service, code: "export async function checkHealth(work) {\n  try { await work.create(1); return true; } catch { return false; }\n}" },
    { name: "asks the data in a file for health", filename: "/backend/src/orders/health.ts", code: `${head}export default async () => { try { await db.user.count(); return true; } catch { return false; } };` },
    { name: "asks the data for health by a handler", filename: service, code: `${head}export const isHealthy = () => db.user.count().then(() => true).catch(() => false);` },
  ],
  invalid: [
    ...["setStatus", "saveStatus", "saveHealth", "setStatusIfCondition", "updateHealth", "markReady", "getStatus", "status", "getOrderStatus", "userHealth", "getMapping", "alreadyPaid", "getStatuses", "getAppStatus"].map((name) => ({
      name: `asks the data in ${name}`, filename: service, code: asks(name, "return await db.order.findFirst({});"), errors: reported("`db.order.findFirst`"),
    })),
    ...["checkHealth", "getSystemStatus"].map((name) => ({
      name: `writes to the data in ${name}`, filename: service, code: asks(name, "await db.order.updateMany({}); return true;"), errors: reported("`db.order.updateMany`"),
    })),
    { name: "asks for a row and writes to it in checkHealth", filename: service, code: asks("checkHealth", "return await db.order.findOneAndUpdate({});"), errors: reported("`db.order.findOneAndUpdate`") },
    ...["setStatus", "getMapping", "unready"].map((name) => ({
      name: `asks somebody in ${name}`, filename: service, code: `\n\nexport async function ${name}(work) {\n  try { return await work(); } catch { return false; }\n}`, errors: reported("`work`"),
    })),
    { name: "asks the data for a status by a handler", filename: service, code: `${head}export const getStatus = () => db.order.findFirst().catch(() => null);`, errors: [{ messageId: "fallbackHandler", data: { call: "`db.order.findFirst`", value: "null" }, line: 3, suggestions: 2 }] },
    { name: "asks the data for a status in a class of orders", filename: service, code: `${head}class OrderService {\n  async status() { try { return await db.order.findFirst(); } catch { return false; } }\n}`, errors: reported("`db.order.findFirst`") },
  ] as never,
});
