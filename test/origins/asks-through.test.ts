import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const service = "src/users/user.service.ts";
const withHandle = (handle: string, body: string, more = ""): string => `import { NodePgDatabase } from "drizzle-orm/node-postgres";\n${more}@Injectable()\nexport class UserService {\n  constructor(${handle}) {}\n  async run() { ${body} }\n}\n`;
const lint = (code: string, files: Record<string, string> = { "src/users/user.repository.ts": "export class UserRepository {}" }, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  tempProject({ "package.json": '{"dependencies":{"@nestjs/common":"1"}}', ...files, [service]: code }).lint({ patterns: [service], tier });
const found = [`${service}:1:32 concern`];

describe("a handle that a service is handed", () => {
  it.each(["await this.db.insert(users);", "return this.db\n.select();", "return this.db!.query.users.findMany();", "return this.db?.execute(1);", "await this.db.transaction(save); return this.db.select();"])("is the repositories' to ask: %s", async (body) => {
    expect(await lint(withHandle('@Inject("DB") private readonly db: NodePgDatabase<typeof schema>', body))).toEqual(found);
    expect(await lint(withHandle('@Inject("DB") private db?: NodePgDatabase', body))).toEqual(found);
  });

  it.each(["await this.db.transaction((tx) => this.users.save(tx));", "return this.users.save(this.db);", "return this.other.insert(1);", "return this.dbs.insert(1);"])("may begin a transaction and be handed on: %s", async (body) => {
    expect(await lint(withHandle("private readonly db: NodePgDatabase", body))).toEqual([]);
  });

  it("is the service's own where there are no repositories", async () => {
    expect(await lint(withHandle("private readonly db: NodePgDatabase", "await this.db.insert(users);"), {})).toEqual([]);
    expect(await lint('import { Pool } from "pg";\n@Injectable()\nexport class UserService {\n  constructor(private readonly pool: Pool) {}\n  run() { return this.pool.query("select 1"); }\n}\n', {})).toEqual([]);
  });

  it("is not told beside what else the service takes of the database", async () => {
    expect(await lint(withHandle("private readonly db: NodePgDatabase", "await this.db.delete(eq(1, 2));", 'import { eq } from "drizzle-orm";\n'))).toEqual([`${service}:2:20 concern`]);
    const pool = 'import { Pool } from "pg";\n';
    expect(await lint(withHandle("private readonly db: NodePgDatabase, private pool: Pool", "await this.db.insert(1); await this.pool.query(1);", pool))).toEqual(found);
    expect(await lint(withHandle("private readonly db: NodePgDatabase", "await this.db.insert(1);", 'import { Router } from "express";\nRouter();\n'))).toEqual([...found, `${service}:2:24 concern`]);
  });
});
