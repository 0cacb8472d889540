import { describe, expect, it } from "vitest";
import { placed, saidOf } from "../support/said.ts";

const path = "src/auth/auth.service.ts";
const files = {
  "src/users/user.repository.ts": `import { PrismaClient } from "@prisma/client";
import { compare } from "bcrypt";
export class UserRepository {
  constructor(private readonly db: PrismaClient) {}
  verifyCredentials(mail: string) { return this.db.user.findUniqueOrThrow({ where: { mail } }); }
  exists(id: string) { return this.get(id); }
  get(id: string) { return this.db.user.findFirst({ where: { id } }); }
  verifyPassword(given: string, hash: string) { return compare(given, hash); }
  ping() { return this.db.user.count(); }
  authenticate() { return this.db.$queryRawUnsafe("SELECT 1"); }
  verifyConnection() { return this.db.authenticate(); }
}
`,
  "src/users/users.service.ts": `import jwt from "jsonwebtoken";
import { UserRepository } from "./user.repository";
export class UsersService {
  constructor(private readonly users: UserRepository) {}
  async validateUser(mail: string) { const user = await this.users.get(mail); return user; }
  async verifySession(id: string) { try { return await this.users.get(id); } catch (error) { console.error(error); return null; } }
  async verifyToken(token: string) { return jwt.verify(token, "key"); }
}
declare const users: UserRepository;
export const parseUser = async (id: string) => users.get(id);
`,
};
const ids = async (statements: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> => {
  const code = `import { UserRepository } from "../users/user.repository";\nimport { UsersService, parseUser } from "../users/users.service";\nimport jwt from "jsonwebtoken";\nexport class AuthService {\n constructor(private readonly users: UserRepository, private readonly service: UsersService, private readonly other: any) {}\n async find(given: string) {\n${statements}\n }\n}\n`;
  const found = await saidOf("no-swallowed-errors", path, { ...files, [path]: code }, tier);
  return found.map((one) => `${placed(one)} ${/`([^`]+)`/.exec(one.message)?.[1] ?? ""}`);
};

describe("a call that is called for a check", () => {
  it.each([
    ["try { return await this.users.verifyCredentials(given); } catch { return null; }", "7:59 fallback this.users.verifyCredentials"],
    ["try { return await this.users.exists(given); } catch { return false; }", "7:48 fallback this.users.exists"],
    ["try { return await this.service.validateUser(given); } catch { return null; }", "7:56 fallback this.service.validateUser"],
    ["try { return await parseUser(given); } catch { return null; }", "7:40 fallback parseUser"],
    ["let user; try { user = await this.service.validateUser(given); } catch {} return user;", "7:66 empty this.service.validateUser"],
  ])("is none where it asks the data: %s", async (code, found) => {
    expect([await ids(code), await ids(code, "strict")]).toEqual([[found], [found]]);
  });

  it.each([
    "try { return await this.users.verifyPassword(given, given); } catch { return false; }",
    "try { return await this.service.verifyToken(given); } catch { return null; }",
    "try { return await this.service.verifySession(given); } catch { return null; }",
    "try { return await this.other.verifyToken(given); } catch { return null; }",
    "try { return await jwt.verify(given, 'key'); } catch { return null; }",
    "try { return await this.users.ping(); } catch { return null; }",
    "try { return await this.users.authenticate(); } catch { return null; }",
    "try { return await this.users.verifyConnection(); } catch { return null; }",
    "try { await this.other.admin().command({ replSetGetStatus: 1 }); return true; } catch { return false; }",
  ])("is one where it asks for no more than its name says: %s", async (code) => {
    expect([await ids(code), await ids(code, "strict")]).toEqual([[], []]);
  });
});

describe("a name that domains and repositories are asked by", () => {
  const keys = { "src/keys/key.repository.ts": "export abstract class KeyRepository {\n  abstract lookup(id: string): Promise<string>;\n  abstract resolve(id: string): Promise<string>;\n  abstract reverse(id: string): Promise<string>;\n}\n" };
  const asked = async (call: string, handler = "return null;"): Promise<string[]> => {
    const code = `import dns from "node:dns/promises";\nimport { KeyRepository } from "../keys/key.repository";\nexport class A { constructor(private keys: KeyRepository, private other: any) {}\n async a(id: any) { let one; try { one = await ${call}; } catch { ${handler} } return one; } }\n`;
    return (await saidOf("no-swallowed-errors", path, { ...keys, [path]: code })).map(placed);
  };

  it("asks the data of a repository", async () => {
    for (const name of ["lookup", "resolve", "reverse"]) expect(await asked(`this.keys.${name}(id)`), name).toEqual([expect.stringMatching(/^4:\d+ fallback$/)]);
    expect(await asked("this.keys.lookup(id)", "")).toEqual([expect.stringMatching(/^4:\d+ empty$/)]);
  });

  it("asks for a domain elsewhere", async () => {
    for (const call of ["dns.lookup(id)", "dns.resolveTxt(id)", "dns.reverse(id)", "this.other.lookup(id)", "this.other.resolve(id)"]) expect([await asked(call), await asked(call, "")], call).toEqual([[], []]);
  });
});

describe("a command of MongoDB", () => {
  const asked = async (command: string): Promise<string[]> => ids(`try { await this.other.admin().command(${command}); return true; } catch { return false; }`);

  it("asks a server about itself, or for data", async () => {
    for (const command of ["{ hello: 1 }", "{ isMaster: 1 }", "{ ping: 1 }", "{ buildInfo: 1, comment: given }"]) expect(await asked(command), command).toEqual([]);
    for (const command of ["{ count: given }", "{ ...given }", "{ [given]: 1 }", "{}", "given"]) expect(await asked(command), command).toEqual([`7:${String(58 + command.length)} fallback this.other.admin().command`]);
  });
});

describe("an id of MongoDB", () => {
  const made = async (made: string): Promise<string[]> => {
    const code = `import { MongoClient, ObjectId } from "mongodb";\nimport mongoose from "mongoose";\nexport function of(given: any) {\n  try { given = ${made}; } catch {}\n  return given;\n}\n`;
    return (await saidOf("no-swallowed-errors", path, { [path]: code })).map(placed);
  };

  it("is one or is none, which says nothing of the database", async () => {
    for (const id of ["new ObjectId(given)", "new mongoose.Types.ObjectId(given)", "mongoose.isValidObjectId(given)", "mongoose.Types.ObjectId.isValid(given)"]) expect(await made(id), id).toEqual([]);
    expect(await made("new MongoClient(given)")).toEqual(["4:43 empty"]);
  });
});

it("is none that gives a class its name", async () => {
  expect(await ids("try { Object.defineProperty(given, 'name', { value: 1 }); } catch {}")).toEqual([]);
  expect(await ids("try { Object.defineName(given, 'name', { value: 1 }); } catch {}")).toEqual(["7:57 empty Object.defineName"]);
});

describe("a message", () => {
  it("names what is asked of the data, not what is answered by failing", async () => {
    expect(await ids("try { await jwtVerify(given); await this.other.load(given); return await this.users.get(given); } catch { return null; }")).toEqual([expect.stringMatching(/ this\.users\.get$/)]);
    expect(await ids("try { await jwtVerify(given); return await this.other.load(given); } catch { return null; }")).toEqual([expect.stringMatching(/ this\.other\.load$/)]);
    expect(await ids("try { await this.other.load(given); return await this.users.get(given); } catch { return null; }")).toEqual([expect.stringMatching(/ this\.other\.load$/)]);
  });

  it("names the first of what is answered by failing, if nothing else is done", async () => {
    expect(await ids("try { await this.users.verifyCredentials(given); return await this.service.validateUser(given); } catch { return null; }")).toEqual([expect.stringMatching(/ this\.users\.verifyCredentials$/)]);
  });
});
