import { fileName } from "../../src/rules/file-name.ts";
import { ruleTester } from "../support/rule-tester.ts";

const code = "export const one = 1;";
const loc = { line: 1, column: 1, endLine: 1, endColumn: code.length + 1 };
const src = (path: string): string => `/backend/src/${path}`;
const strict = [{ tier: "strict" }] as const;
const naming = (settings: object): { layered: object } => ({ layered: { naming: settings } });
const classCode = (name: string): string => `export class ${name} {}`;

const right: readonly string[] = [
  "users/user.service.ts", "users/user-service.ts", "users/user_service.ts", "users/users.service.ts", "users/user.controller.ts", "users/create-user.http.controller.ts", "users/user.http-controller.ts",
  "users/delete-user.graphql-resolver.ts", "users/x-interceptor.service.ts", "users/ldap.controller.ee.ts", "users/_router.ts", "users/token.utils.ts", "users/[id].ts", "users/[userId].ts", "users/index.ts",
  "users/+page.ts", "users/$userId.ts", "users/user.d.ts", "main.ts", "users/UserService.test.ts", "users/userService.spec.ts", "test/UserService.ts", "jest.config.ts", "vitest.config.mts", ".eslintrc.cjs", "Gulpfile.js",
  "generated/UserClient.ts", "__generated__/UserClient.ts", "users/UserCard.tsx", "users/user.generated.ts", "migrations/1711390882123-CreateUsers.ts", "seeders/20240816105420-createSeats.js",
  "routes/users.routes.ts", "routes/user.route.ts", "schemas/user.schemas.ts", "users/user.models.ts", "users/user.dtos.ts", "users/user.entities.ts", "users/user.validations.ts", "users/user.guards.ts", "users/user.modal.ts", "users/color.scheme.ts", "users/user.resolve.ts", "routes/article/article.service.ts", "resolvers/entity/user-entity.resolver.ts",
  "routes/terms-of-service.ts", "services/services.repository.ts", "database/user.repository.ts", "prisma/prisma.service.ts", "services/user.schema.ts", "services/user.dto.ts", "models/user.dto.ts", "controllers/list-repositories.ts",
];

const classes: readonly (readonly [path: string, className: string])[] = [
  ["users/users.service.ts", "UserService"], ["users/user.service.ts", "UsersService"], ["secrets/secret-tag-dal.ts", "SecretTagDAL"], ["auth/oauth.service.ts", "OAuthService"], ["users/create-user.dto.ts", "CreateUserDTO"],
  ["services/auth.ts", "AuthService"], ["users/user.repository.ts", "UserRepositoryImpl"], ["users/user.repo.ts", "UserRepository"], ["users/user.router.ts", "UserController"], ["users/user.schema.ts", "UserCreate"],
  ["errors/access-denied.ts", "AccessDeniedError"], ["users/address.value-object.ts", "Address"], ["users/files.module.ts", "FilesModule"], ["errors.ts", "AppError"], ["utils/helpers.ts", "Anything"],
];

/** Names in the wrong case, with the right one. */
const cases: readonly (readonly [path: string, right: string])[] = [
  ["users/UserService.ts", "user.service.ts"], ["users/userService.ts", "user.service.ts"], ["users/UserController.js", "user.controller.js"], ["users/UserRepository.mts", "user.repository.mts"], ["users/UserDto.ts", "user.dto.ts"],
  ["users/UserDTO.ts", "user.dto.ts"], ["users/OAuthService.ts", "oauth.service.ts"], ["users/createUser.ts", "create-user.ts"], ["users/createUserService.ts", "create-user-service.ts"], ["users/User.ts", "user.ts"],
  ["users/HttpException.ts", "http-exception.ts"], ["users/User.service.ts", "user.service.ts"], ["users/orderItem.schema.ts", "order-item.schema.ts"], ["users/LdapService.ee.ts", "ldap.service.ee.ts"], ["users/UserRouter.v1.ts", "user.router.v1.ts"], ["users/validateEnv.cjs", "validate-env.cjs"],
  ["users/UserProfile_Service.ts", "user_profile.service.ts"], ["users/user Service.ts", "user.service.ts"], ["users/user profile.ts", "user-profile.ts"], ["users/APIKeyService.ts", "api-key.service.ts"], ["users/getURL.ts", "get-url.ts"],
];

const typos: readonly (readonly [path: string, right: string, word: string, meant: string])[] = [
  ["users/user.servce.ts", "user.service.ts", "servce", "service"], ["users/user.serivce.ts", "user.service.ts", "serivce", "service"], ["users/user.controler.ts", "user.controller.ts", "controler", "controller"],
  ["users/user.contoller.ts", "user.controller.ts", "contoller", "controller"], ["users/user.repositry.ts", "user.repository.ts", "repositry", "repository"], ["users/user-repositoy.ts", "user-repository.ts", "repositoy", "repository"],
  ["users/user_servise.ts", "user_service.ts", "servise", "service"], ["users/user.shema.ts", "user.schema.ts", "shema", "schema"], ["users/user.midleware.ts", "user.middleware.ts", "midleware", "middleware"],
  ["users/user.entiy.ts", "user.entity.ts", "entiy", "entity"], ["users/user.resovler.ts", "user.resolver.ts", "resovler", "resolver"], ["users/user.http-controler.ts", "user.http-controller.ts", "controler", "controller"],
  ["users/user.gaurd.ts", "user.guard.ts", "gaurd", "guard"], ["users/user.gurad.ts", "user.guard.ts", "gurad", "guard"], ["users/user.gard.ts", "user.guard.ts", "gard", "guard"],
  ["users/user.servce.ee.ts", "user.service.ee.ts", "servce", "service"],
];

const plurals: readonly (readonly [path: string, right: string])[] = [
  ["users/user.services.ts", "user.service.ts"], ["users/user.controllers.ts", "user.controller.ts"], ["users/user.repositories.ts", "user.repository.ts"], ["users/user.repos.ts", "user.repo.ts"], ["users/user.usecases.ts", "user.use-case.ts"], ["users/user.use-cases.ts", "user.use-case.ts"],
];

const folders: readonly (readonly [path: string, right: string, role: string, move: string])[] = [
  ["services/user.repository.ts", "user.service.ts", "repository", "repositories/user.repository.ts"], ["repositories/user.service.ts", "user.repository.ts", "service", "services/user.service.ts"],
  ["services/user.controller.ts", "user.service.ts", "controller", "controllers/user.controller.ts"], ["controllers/user.service.ts", "user.controller.ts", "service", "services/user.service.ts"],
  ["models/user.repository.ts", "user.model.ts", "repository", "repositories/user.repository.ts"], ["routes/user.repository.ts", "user.route.ts", "repository", "repositories/user.repository.ts"],
  ["repository/user.service.ts", "user.repository.ts", "service", "service/user.service.ts"], ["schemas/user.service.ts", "user.schema.ts", "service", "services/user.service.ts"],
];

const mismatches: readonly (readonly [path: string, className: string, right: string])[] = [
  ["users/user.service.ts", "OrderService", "order.service.ts"], ["users/user.service.ts", "UserController", "user.controller.ts"], ["users/user.repository.ts", "OrderRepository", "order.repository.ts"],
  ["users/jwt-adapter.ts", "TokenGenerator", "token-generator.ts"], ["users/files.module.ts", "OrderModule", "order.module.ts"], ["users/user.controller.ts", "SiteController", "site.controller.ts"],
];

const roles: readonly (readonly [path: string, right: string, role: string])[] = [
  ["services/auth.ts", "auth.service.ts", "service"], ["controllers/user.ts", "user.controller.ts", "controller"], ["repositories/user.ts", "user.repository.ts", "repository"], ["models/user.ts", "user.model.ts", "model"],
  ["entities/user.ts", "user.entity.ts", "entity"], ["middleware/error-handler.ts", "error-handler.middleware.ts", "middleware"], ["schemas/user-create.ts", "user-create.schema.ts", "schema"], ["dto/create-user.ts", "create-user.dto.ts", "dto"],
  ["use-cases/create-user.ts", "create-user.use-case.ts", "use-case"],
];

ruleTester().run("file-name", fileName as never, {
  valid: [
    ...right.map((path) => ({ name: path, filename: src(path), code })),
    ...classes.map(([path, className]) => ({ name: `${path} with ${className}`, filename: src(path), code: classCode(className) })),
    { name: "two classes", filename: src("users/user.service.ts"), code: "export class Order {}\nexport class Cart {}" },
    { name: "a class beside functions", filename: src("auth/tokens.ts"), code: "export class ConcurrentRefreshError extends Error {}\nexport const refresh = () => 1;" },
    ...["export const createItem = async () => 1;", "export function createItem() {}", "const router = Router();\nexport default router;", "const createItem = () => 1;\nexport { createItem };"].map((handler) => (
      { name: `a DTO beside ${handler}`, filename: src("carts/carts.controller.ts"), code: `export class CreateItemDto {}\n${handler}` })),
    { name: "a DTO beside handlers of CommonJS", filename: "/backend/src/carts/carts.controller.js", code: "class CreateItemDto {}\nconst createItem = () => 1;\nmodule.exports = { createItem, CreateItemDto };" },
    { name: "a class beside an unnamed default", filename: src("sync/list-repos.ts"), code: "export default function () {}\nexport class TimeKeyset {}" },
    { name: "a class of a program", filename: src("jobs/migrate.ts"), code: "export class GraphClient {}\nconst migrate = async () => { new GraphClient(); };\nvoid migrate().then(() => process.exit(0));" },
    { name: "a class of a program without a name", filename: src("jobs/migrate.ts"), code: "export class GraphClient {}\n(async () => { new GraphClient(); })();" },
    { name: "a class beside a type", filename: src("sync/list-repos.ts"), code: "export interface Options {}\nexport class TimeKeyset {}" },
    { name: "a class that stays at home", filename: src("users/user.service.ts"), code: "class Order {}\nexport const user = new Order();" },
    { name: "what a generator wrote", filename: src("users/UserClient.ts"), code: "// Code generated by a tool. DO NOT EDIT.\nexport const one = 1;" },
    { name: "role in each name of a layer's folder", filename: src("services/user.service.ts"), code, options: strict },
    { name: "support code in a layer's folder", filename: src("services/user.types.ts"), code, options: strict },
    { name: "an index in a layer's folder", filename: src("services/index.ts"), code, options: strict },
    { name: "the database's folder", filename: src("database/connection.ts"), code, options: strict },
    { name: "pinned PascalCase", filename: src("users/UserService.ts"), code, settings: naming({ case: "PascalCase" }), options: strict },
    { name: "pinned camelCase", filename: src("users/userService.ts"), code, settings: naming({ case: "camelCase" }), options: strict },
    { name: "pinned snake_case", filename: src("users/user_profile.service.ts"), code, settings: naming({ case: "snake_case" }), options: strict },
    { name: "a pinned dash", filename: src("users/user-service.ts"), code, settings: naming({ separator: "dash" }), options: strict },
  ],
  invalid: [
    ...cases.map(([path, right]) => ({ name: path, filename: src(path), code, errors: [{ messageId: "case", data: { name: path.replace("users/", ""), right, style: "lower-case words" }, ...loc }] })),
    ...typos.map(([path, right, word, meant]) => ({ name: path, filename: src(path), code, errors: [{ messageId: "typo", data: { name: path.replace("users/", ""), right, word, meant }, ...loc }] })),
    ...plurals.map(([path, right]) => ({ name: path, filename: src(path), code, errors: [{ messageId: "plural", data: { name: path.replace("users/", ""), right }, ...loc }] })),
    ...folders.map(([path, right, role, move]) => {
      const [folder = "", name = ""] = path.split("/");
      return { name: path, filename: src(path), code, errors: [{ messageId: "folder", data: { name, right, folder, role, move }, ...loc }] };
    }),
    ...mismatches.map(([path, className, right]) => ({
      name: `${path} with ${className}`, filename: src(path), code: classCode(className),
      errors: [{ messageId: "class", data: { name: path.replace("users/", ""), right, className }, line: 1, column: 1, endLine: 1, endColumn: classCode(className).length + 1 }],
    })),
    ...roles.map(([path, right, role]) => {
      const [folder = "", name = ""] = path.split("/");
      return { name: `strict: ${path}`, filename: src(path), code, options: strict, errors: [{ messageId: "role", data: { name, right, folder, role }, ...loc }] };
    }),
    { name: "a default class", filename: src("users/user.service.ts"), code: "export default class OrderService {}", errors: [{ messageId: "class", line: 1, column: 1 }] },
    { name: "a class that another's function is told of", filename: src("jobs/migrate.ts"), code: 'import { register } from "./registry.js";\nexport class GraphClient {}\nregister(GraphClient);\nawait GraphClient.prepare();', errors: [{ messageId: "class", line: 1, column: 1 }] },
    { name: "a class beside a function that waits", filename: src("jobs/migrate.ts"), code: "export class GraphClient {}\nconst migrate = async () => { new GraphClient(); };", errors: [{ messageId: "class", line: 1, column: 1 }] },
    { name: "a class that its role promises in a program", filename: src("jobs/user.service.ts"), code: "export class OrderService {}\nfunction main() {}\nmain();", errors: [{ messageId: "class", line: 1, column: 1 }] },
    { name: "a class of CommonJS", filename: src("users/user.service.js"), code: "class OrderService {}\nmodule.exports = OrderService;", errors: [{ messageId: "class", line: 1, column: 1 }] },
    { name: "a repository in PascalCase among services", filename: src("services/UserRepository.ts"), code: "export class UserRepository {}", errors: [{ messageId: "folder", line: 1, column: 1 }] },
    ...["", "export interface Options {}", 'export const KEY = Symbol("carts");', "export const size = 1;"].map((more) => (
      { name: `a DTO in a controller beside ${more}`, filename: src("carts/carts.controller.ts"), code: `${more}\nexport class CreateItemDto {}`, errors: [{ messageId: "class", data: { name: "carts.controller.ts", right: "create-item.dto.ts", className: "CreateItemDto" }, line: 1, column: 1 }] })),
    { name: "a plural behind a dash in strict", filename: src("users/user-services.ts"), code, options: strict, errors: [{ messageId: "plural", data: { name: "user-services.ts", right: "user-service.ts" }, ...loc }] },
    { name: "a class that shares a word, in strict", filename: src("users/user.service.ts"), code: "export class UserProfileService {}", options: strict, errors: [{ messageId: "class", data: { name: "user.service.ts", right: "user-profile.service.ts", className: "UserProfileService" }, line: 1, column: 1 }] },
    { name: "kebab where snake_case is pinned", filename: src("users/user-profile.ts"), code, settings: naming({ case: "snake_case" }), errors: [{ messageId: "case", data: { name: "user-profile.ts", right: "user_profile.ts", style: "snake_case" }, ...loc }] },
    { name: "dotted where PascalCase is pinned", filename: src("users/user.service.ts"), code, settings: naming({ case: "PascalCase", separator: "none" }), errors: [{ messageId: "separator", data: { name: "user.service.ts", right: "UserService.ts", separator: "no sign" }, ...loc }] },
    { name: "in lower case behind the dot that is pinned, where PascalCase is too", filename: src("users/user.service.ts"), code, settings: naming({ case: "PascalCase", separator: "dot" }), errors: [{ messageId: "case", data: { name: "user.service.ts", right: "User.service.ts", style: "PascalCase" }, ...loc }] },
    { name: "a dash where a dot is pinned", filename: src("users/user-service.ts"), code, settings: naming({ separator: "dot" }), errors: [{ messageId: "separator", data: { name: "user-service.ts", right: "user.service.ts", separator: "a dot" }, ...loc }] },
  ] as never,
});
