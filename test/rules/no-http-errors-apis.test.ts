import { describe, expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

async function messagesOf(files: Files, tier: "recommended" | "strict" = "recommended"): Promise<string[]> {
  const found = await tempProject({ "package.json": "{}", ...files }).messages({ patterns: ["src/users"], tier });
  return found.filter(({ ruleId }) => ruleId === "layered/no-http-errors").map(({ message }) => message);
}

const graphql = 'import { GraphQLError } from "graphql";\n';
const service = 'import { UserMissing } from "../errors/user-missing.js";\nthrow new UserMissing();';
const base = (body: string): string => `${graphql}export class DomainError extends GraphQLError {${body}}`;
const missing = 'import { DomainError } from "./base.js";\nexport class UserMissing extends DomainError {}';

/** A hierarchy of the project's own on the error of GraphQL. */
const files = (body = "", file = "src/errors/base.ts"): Files => ({
  [file]: base(body),
  "src/errors/user-missing.ts": missing.replace("./base.js", file === "src/errors/base.ts" ? "./base.js" : "../graphql/base.js"),
  "src/users/user.service.ts": service,
});

describe("errors of an API that is not plain HTTP", () => {
  it("says what they are errors of", async () => {
    const [found] = await messagesOf({ "src/users/user.service.ts": 'import { RpcException } from "@nestjs/microservices";\nthrow new RpcException("no");' });
    expect(found).toBe("`RpcException` of `@nestjs/microservices` is an error of RPC, and a service must not know RPC: throw a domain error such as `DomainError` and map it at the edge.");
  });

  it("says so of a subclass", async () => {
    const error = 'import { TRPCError } from "@trpc/server";\nexport class UserMissing extends TRPCError {}';
    const [found] = await messagesOf({ "src/errors/user-missing.ts": error, "src/users/user.service.ts": service });
    expect(found).toBe("`UserMissing` (`../errors/user-missing.ts`) is an error of tRPC, and a service must not know tRPC: throw a domain error such as `DomainError` and map it at the edge.");
  });
});

describe("a project's own hierarchy on the error of GraphQL", () => {
  it("is one of domain errors in recommended", async () => {
    expect(await messagesOf(files())).toEqual([]);
    expect(await messagesOf(files("constructor(message: string, code: string) { super(message, { extensions: { code } }); }"))).toEqual([]);
  });

  it("is one of GraphQL in strict", async () => {
    expect(await messagesOf(files(), "strict")).toHaveLength(1);
  });

  it("is one of GraphQL where it is given a status", async () => {
    expect(await messagesOf(files("constructor() { super('no', { extensions: { http: { status: 404 } } }); }"))).toHaveLength(1);
    expect(await messagesOf(files("static status = 404;"))).toHaveLength(1);
  });

  it("is one of GraphQL where its name or its place says so", async () => {
    expect(await messagesOf(files("", "src/graphql/base.ts"))).toHaveLength(1);
    const named = `${graphql}export class UserMissing extends GraphQLError {}`;
    expect(await messagesOf({ "src/errors/user-missing.ts": named, "src/users/user.service.ts": service })).toEqual([]);
    const telling = `${graphql}class AppGraphQLError extends GraphQLError {}\nexport class UserMissing extends AppGraphQLError {}`;
    expect(await messagesOf({ "src/errors/user-missing.ts": telling, "src/users/user.service.ts": service })).toHaveLength(1);
  });

  it("leaves the error of GraphQL itself to the rule", async () => {
    expect(await messagesOf({ "src/users/user.service.ts": `${graphql}throw new GraphQLError("no");` })).toHaveLength(1);
  });
});
