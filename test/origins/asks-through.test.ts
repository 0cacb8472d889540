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

describe("a connection that a decorator hands to a service", () => {
  const handed = (decorated: string, body: string, name = "InjectConnection", from = "@nestjs/mongoose"): string =>
    `import { ${name} } from "${from}";\n@Injectable()\nexport class UserService {\n  constructor(${decorated}) {}\n  async run() { ${body} }\n}\n`;
  const connection = "@InjectConnection() private readonly connection: Connection";
  const told = [expect.stringMatching(/:1:\d+ concern$/)];

  it.each(["const session = await this.connection.startSession();", "return this.users.save(this.connection);", "return this.connections.collection('users');"])("may begin a transaction and be handed on: %s", async (body) => {
    expect(await lint(handed(connection, body))).toEqual([]);
    expect(await lint(handed(connection, body), undefined, "strict")).toEqual(told);
  });

  it("is told by its other names and modifiers", async () => {
    const begin = "return this.source.transaction(save);";
    expect(await lint(handed("@InjectDataSource('main') protected override readonly source: DataSource", begin, "InjectDataSource", "@nestjs/typeorm"))).toEqual([]);
    for (const modifiers of ["protected override readonly", "public"]) expect(await lint(handed(`@InjectDataSource('main') ${modifiers} source: DataSource`, "return this.source.query('select 1');", "InjectDataSource", "@nestjs/typeorm")), modifiers).toEqual(told);
    expect(await lint(handed("@InjectEntityManager()\n    private source: EntityManager", begin, "InjectEntityManager", "@nestjs/typeorm"))).toEqual([]);
    expect(await lint(handed("@Of() private source: Connection", begin, "InjectConnection as Of"))).toEqual([]);
  });

  it.each(["return this.connection.collection('users').find();", "await this.connection.startSession(); return this.connection.db.stats();", "return this.connection\n.model('User');"])("is the repositories' to ask: %s", async (body) => {
    expect(await lint(handed(connection, body))).toEqual(told);
  });

  it("is told where it is not known what for, and so is what hands in a model", async () => {
    expect(await lint(handed("private readonly users: Users", "InjectConnection();"))).toEqual(told);
    expect(await lint(handed("@InjectModel('User') private readonly users: Model", "return this.users.startSession();", "InjectModel"))).toEqual(told);
  });
});
