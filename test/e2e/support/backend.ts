type Files = Readonly<Record<string, string>>;

/** A small backend in TypeScript: two violations, and honest code that looks like them. */
export const backend = (alias = "../repositories/user.repository.js"): Files => ({
  "src/controllers/user.controller.ts": `import type { User } from "../models/user.model.js";
import { UserRepository } from "${alias}";
import { UserService } from "../services/user.service.js";

export const list = async (): Promise<User[]> => [...(await new UserRepository().all()), ...(await new UserService().all())];
`,
  "src/services/user.service.ts": `import type { User } from "../models/user.model.js";
import { UserRepository } from "../repositories/user.repository.js";

export class UserService {
  async all(): Promise<User[]> {
    try {
      return await new UserRepository().all();
    } catch {}
    return [];
  }
}
`,
  "src/repositories/user.repository.ts": `import type { User } from "../models/user.model.js";

export class UserRepository {
  all(): Promise<User[]> {
    return Promise.resolve([]);
  }
}
`,
  "src/models/user.model.ts": "export interface User {\n  readonly name: string;\n}\n",
});

/** What is found in it, strict or not. */
export const backendFindings: readonly string[] = ["src/controllers/user.controller.ts:2:32 layered/layer-imports", "src/services/user.service.ts:8:7 layered/no-swallowed-errors"];

/** The same in plain JavaScript, with CommonJS modules. */
export const commonJsBackend: Files = {
  "src/controllers/user.controller.js": `const { UserRepository } = require("../repositories/user.repository");
const { UserService } = require("../services/user.service");

exports.list = async () => [...(await new UserRepository().all()), ...(await new UserService().all())];
`,
  "src/services/user.service.js": `const { UserRepository } = require("../repositories/user.repository");

class UserService {
  async all() {
    try {
      return await new UserRepository().all();
    } catch {}
    return [];
  }
}

exports.UserService = UserService;
`,
  "src/repositories/user.repository.js": `class UserRepository {
  all() {
    return Promise.resolve([]);
  }
}

exports.UserRepository = UserRepository;
`,
};

export const commonJsFindings: readonly string[] = ["src/controllers/user.controller.js:1:36 layered/layer-imports", "src/services/user.service.js:7:7 layered/no-swallowed-errors"];

/** An eslint.config.js for TypeScript. */
export const eslintConfig = (more = ""): string => `import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import layered from "eslint-plugin-layered";

export default defineConfig([tseslint.configs.base, layered.configs.recommended${more}]);
`;
