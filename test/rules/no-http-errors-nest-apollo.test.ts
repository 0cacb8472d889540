import { noHttpErrors } from "../../src/rules/no-http-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const filename = "/backend/src/users/user.service.ts";
const names = ["AuthenticationError", "ForbiddenError", "UserInputError", "ValidationError"] as const;

ruleTester().run("no-http-errors: errors that Nest keeps for Apollo", noHttpErrors as never, {
  valid: [
    { name: "an error of the project", filename, code: 'import { UserInputError } from "./errors.js";\nimport { ApolloDriver } from "@nestjs/apollo";\nexport const fail = () => { throw new UserInputError(ApolloDriver.name); };' },
    { name: "an error that is asked for", filename, code: 'import { UserInputError } from "@nestjs/apollo";\nexport const isInput = (error: unknown) => error instanceof UserInputError;' },
  ],
  invalid: names.map((name) => ({
    name, filename, code: `import { ${name} } from "@nestjs/apollo";\nthrow new ${name}("no");`,
    errors: [{ messageId: "api" as const, line: 2, column: 7, endLine: 2, endColumn: 17 + name.length }],
  })),
});
