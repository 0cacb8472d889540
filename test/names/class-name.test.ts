import { describe, expect, it } from "vitest";
import { judgeClass } from "../../src/names/class-name.ts";
import { fileParts } from "../../src/names/file-parts.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const style = { case: "kebab-case", separator: "dash", pinned: false, separatorPinned: false } as const;

/** The right name of a file with one class, undefined if it has it. */
function right(name: string, className: string, strict = true, folder = "users"): string | undefined {
  const finding = judgeClass(fileParts(name), { className, folder }, modelOf(undefined), style, strict);
  expect(finding === undefined || finding.name === name).toBe(true);
  return finding?.right;
}

describe("the name of a model that is about what another layer is called", () => {
  it.each([["user-repo.entity.ts", "DbUserRepo"], ["user-repos.entity.ts", "DbUserRepo"], ["user-repo.model.ts", "UserRepo"]])("%s may hold %s", (name, className) => {
    expect(right(name, className, false)).toBeUndefined();
  });

  it("stays that of a model in strict", () => {
    expect(right("user-repos.entity.ts", "DbUserRepo")).toBe("db-user-repo.entity.ts");
  });
});

describe("a class called by a word that is a role elsewhere", () => {
  it.each([["subscriber-resolver.service.ts", "SubscriberResolver"], ["trade-router.service.ts", "TradeRouter"], ["block-guard.service.ts", "BlockGuard"], ["big-block-guard.service.ts", "BigBlockGuard"]])("%s may hold %s", (name, className) => {
    expect(right(name, className, false)).toBeUndefined();
  });

  it("has another role where its file does not say the word, or the word is no other", () => {
    expect([right("subscriber.service.ts", "SubscriberResolver", false), right("user-repository.service.ts", "UserRepository", false)]).toEqual(["subscriber.resolver.ts", "user.repository.ts"]);
    expect([right("block.service.ts", "BlockGuard", false), right("block-guard.service.ts", "AuthGuard", false)]).toEqual(["block.guard.ts", "auth.guard.ts"]);
  });
});

describe("the first letters of all words", () => {
  it.each([["atf.service.ts", "AbstractTokenFactory"], ["atf.service.ts", "AbstractTokenFactoryService"]])("%s may hold %s", (name, className) => {
    expect(right(name, className, false)).toBeUndefined();
  });

  it("are those of this class", () => {
    expect(right("atf.service.ts", "AbstractCardFactory", false)).toBe("card-factory.service.ts");
  });
});

describe("a name whose first words say where it lies", () => {
  it("may hold any class of the role", () => {
    expect(right("adapters.systemInfo.service.ts", "EnvironmentServiceImpl", false, "systemInfo")).toBeUndefined();
    expect(right("adapters.system-info.service.ts", "EnvironmentServiceImpl", false, "systemInfo")).toBeUndefined();
  });

  it("says no place with another folder, or by its first word alone", () => {
    expect(right("adapters.clock.service.ts", "EnvironmentServiceImpl", false, "systemInfo")).toBe("environment.service.ts");
    expect(right("users.service.ts", "EnvironmentServiceImpl", false)).toBe("environment.service.ts");
  });
});

describe("a word of one letter", () => {
  it("is shared where both have it as a word", () => {
    expect(right("base-q.specification.ts", "WithBaseQ", false)).toBeUndefined();
    expect(right("base-q.specification.ts", "WithQuery", false)).toBe("with-query.ts");
  });
});

describe("a table that its ORM calls a schema", () => {
  it.each([["cart.schema.ts", "CartEntity"], ["cart-item.schema.ts", "CartItemModel"], ["cart.entity.ts", "CartSchema"]])("%s may hold %s", (name, className) => {
    expect(right(name, className, false)).toBeUndefined();
  });

  it("is no form, no other thing, and no schema in strict", () => {
    expect([right("cart.dto.ts", "CartEntity", false), right("cart.schema.ts", "CartService", false), right("cart.schema.ts", "OrderEntity", false)]).toEqual(["cart.entity.ts", "cart.service.ts", "order.entity.ts"]);
    expect(right("cart.schema.ts", "CartEntity")).toBe("cart.entity.ts");
  });
});

describe("a class whose name has a slip in it", () => {
  it("is not what its file is to be called, but for in strict", () => {
    expect([right("nl2br.pipe.ts", "ReplaceBreaks", false), right("nl2br.pipe.ts", "BreakService", false), right("nl2br.part.ts", "ReplaceBreaks", false)]).toEqual(["replace-breaks.pipe.ts", "break.service.ts", "replace-breaks.ts"]);
    expect(right("storage.js", "StroageModel", false)).toBeUndefined();
    expect(right("statistics.service.ts", "StatistcsService", false)).toBeUndefined();
    expect(right("statistics.service.ts", "StatistcsService")).toBe("statistcs.service.ts");
    expect(right("contact.service.ts", "ContractService", false)).toBe("contract.service.ts");
    expect(right("storage.js", "StroageModel")).toBe("stroage-model.js");
    expect(right("stores.js", "StroageModel", false)).toBe("stroage-model.js");
  });
});

describe("the name of a file and of its one class", () => {
  it.each([
    ["user.ts", "User"],
    ["users.ts", "User"],
    ["user.service.ts", "UserService"],
    ["user-service.ts", "UserServiceImpl"],
    ["user.use-case.ts", "UserUseCase"],
    ["api-key.ts", "APIKey"],
    ["files.module.ts", "FilesModule"],
    ["access-denied.ts", "AccessDeniedError", "errors"],
    ["user.ts", "BaseUser"],
    ["service.ts", "UserService"],
    ["controller.ts", "UserController"],
    ["repository.ts", "MongoRepository", "mongo"],
    ["base.service.ts", "BaseService"],
    ["base-user.ts", "User"],
    ["user.service.ts", "User"],
    ["user.ts", "UserService"],
    ["user.repository.ts", "UserRepo"],
    ["users-models.ts", "UserModel"],
    ["cars.ts", "Car"],
    ["ids.ts", "Id"],
    ["sin-validation.model.ts", "SINValidation"],
    ["user-dto.model.ts", "UserDto"],
    ["sign-up-request-dto.entity.ts", "SignUpRequestDTO"],
  ])("%s holds %s", (name, className, folder = "users") => {
    expect(right(name, className, true, folder)).toBeUndefined();
  });

  it.each([
    ["user.errors.ts", "OrderMissing"],
    ["index.ts", "Order"],
    ["errors.ts", "Order"],
    ["user.ts", "BaseImpl"],
    ["base.service.ts", "Order"],
    ["custom.ts", "Order"],
    ["shims.ts", "Order"],
    ["polyfills.ts", "Order"],
    ["user.http.errors.ts", "OrderMissing"],
    ["2fa.service.ts", "TwoFactorService"],
    ["migration-new-way.ts", "initialSchema1625847615203"],
  ])("%s may hold whatever there is, such as %s", (name, className) => {
    expect(right(name, className)).toBeUndefined();
  });

  it.each([
    ["user.ts", "Order", "order.ts"],
    ["barcode.ts", "Ean13", "ean13.ts"],
    ["user.service.ts", "OrderService", "order.service.ts"],
    ["user.services.ts", "OrderService", "order.service.ts"],
    ["user-service.ts", "OrderService", "order-service.ts"],
    ["user.service.ts", "UserRepository", "user.repository.ts"],
    ["user-repository.service.ts", "UserRepository", "user.repository.ts"],
    ["user.service.ts", "UserEntity", "user.entity.ts"],
    ["users.module.ts", "OrdersModule", "orders.module.ts"],
    // A kind cut to its first letters stays as the file has it; a letter alone is none, and neither is what another word begins with.
    ["int.vo.ts", "NumberValueObject", "number.vo.ts"],
    ["int.vo.ts", "NumberValuesList", "number-values-list.ts"],
    ["int.v.ts", "NumberValue", "number-value.ts"],
    ["int.vo.ts", "ValueObject", "value-object.ts"],
    ["user.dto.ts", "Order", "order.dto.ts"],
    ["user.use-case.ts", "OrderUseCase", "order.use-case.ts"],
    ["user.repository.ts", "UserUseCase", "user.use-case.ts"],
    ["user.errors.service.ts", "OrderService", "order.service.ts"],
    ["user.http.services.ts", "OrderService", "order.service.ts"],
    ["users.module.ts", "BigOrdersModule", "big-orders.module.ts"],
    ["users.module.ts", "ModuleListModule", "module-list.module.ts"],
    ["users.module.ts", "OrderGateway", "order-gateway.ts"],
    ["users.http-client.ts", "OrderHttpClient", "order.http-client.ts"],
    ["box.ts", "XPlan", "x-plan.ts"],
    ["user-repo.entity.ts", "OrderRepo", "order.repo.ts"],
    ["repo.entity.ts", "UserRepo", "user.repo.ts"],
    ["user-repo.service.ts", "DbUserRepo", "db-user.repo.ts"],
    ["user.entity.ts", "UserRepository", "user.repository.ts"],
    ["team.repository.model.ts", "MongoTeamsRepository", "mongo-teams.repository.ts"],
    ["user.ts", "Service", "service.ts"],
    ["order.ts", "Base", "base.ts"],
  ])("%s with %s is to be called %s", (name, className, wanted) => {
    expect(right(name, className)).toBe(wanted);
    expect(right(name, className, false)).toBe(wanted);
  });

  it("need to speak of failures only, in recommended", () => {
    expect([right("stock-errors.ts", "SoldOutException", false), right("stock-errors.ts", "SoldOutException")]).toEqual([undefined, "sold-out-exception.ts"]);
    expect([right("stock-errors.ts", "SoldOut", false), right("stock-list.ts", "SoldOutException", false)]).toEqual(["sold-out.ts", "sold-out-exception.ts"]);
    expect([right("error-handler.filter.ts", "AllExceptionsFilter", false), right("exception-report.ts", "ErrorsTable", false), right("error-handler.filter.ts", "AllExceptionsFilter")]).toEqual([undefined, undefined, "all-exceptions.filter.ts"]);
    expect([right("request-handler.filter.ts", "AllExceptionsFilter", false), right("error-handler.filter.ts", "AllRequestsFilter", false), right("terror-handler.filter.ts", "AllExceptionsFilter", false)]).toEqual(["all-exceptions.filter.ts", "all-requests.filter.ts", "all-exceptions.filter.ts"]);
    expect(right("2fa.service.ts", "TwoFactorController", false)).toBe("two-factor.controller.ts");
  });

  it("need to share a word only, in recommended", () => {
    expect([right("user.ts", "UserAccount", false), right("user.ts", "UserAccount")]).toEqual([undefined, "user-account.ts"]);
    expect([right("users.module.ts", "Module", false), right("users.module.ts", "Module")]).toEqual([undefined, "module.ts"]);
    expect([right("notify.ts", "Notifier", false), right("notify.ts", "Notifier"), right("notice.ts", "Notifier", false)]).toEqual([undefined, "notifier.ts", "notifier.ts"]);
    expect([right("user.impl.ts", "OrderServiceImpl", false), right("user.impl.ts", "OrderServiceImpl")]).toEqual([undefined, "order.service.ts"]);
    expect([right("user-account.ts", "AccountHolder", false), right("user-account.ts", "AccountHolder")]).toEqual([undefined, "account-holder.ts"]);
    expect([right("finite-state-machine.ts", "FSM", false), right("otp.service.ts", "OneTimePasswordService", false), right("finite-state-machine.ts", "FSM")]).toEqual([undefined, undefined, "fsm.ts"]);
    expect([right("in-msg-ext.deserializer.ts", "InboundMessageExternalDeserializer", false), right("user-message.deserializer.ts", "UsrMsgDeserializer", false)]).toEqual([undefined, undefined]);
    expect([right("in-msg-ext.deserializer.ts", "InboundMessageDeserializer", false), right("in-msg.pipe.ts", "InboundMessagePipe")]).toEqual(["inbound-message.deserializer.ts", "inbound-message.pipe.ts"]);
    expect([right("user-service-map.ts", "USB", false), right("id-map.ts", "IM", false)]).toEqual(["usb.ts", "im.ts"]);
    expect([right("subscription.dto.ts", "SubscribeDto", false), right("subscription.dto.ts", "SubscribeDto"), right("description.dto.ts", "SubscribeDto", false)]).toEqual([undefined, "subscribe.dto.ts", "subscribe.dto.ts"]);
    expect(right("big-users.module.ts", "UserModule", false)).toBeUndefined();
    expect([right("crud.service.ts", "BaseService", false), right("adapter.ts", "IRepository", false), right("crud.controller.ts", "BaseService", false)]).toEqual([undefined, undefined, "base.service.ts"]);
    expect([right("admin.class.ts", "Service", false), right("admin.class.ts", "Service"), right("admin.controller.ts", "Service", false), right("admin.class.ts", "Order", false)]).toEqual([undefined, "service.ts", "service.controller.ts", "order.ts"]);
    expect([right("id.util.ts", "UlidGenerator", false), right("id.util.ts", "UlidGenerator"), right("user.mapper.ts", "OrderMapper", false)]).toEqual([undefined, "ulid-generator.ts", "order.mapper.ts"]);
    expect([right("wallet_misc.ts", "FeeTable", false), right("misc.service.ts", "FeeTable", false), right("wallet_misc.ts", "FeeTable"), right("misc_wallet.service.ts", "FeeService", false)]).toEqual([undefined, undefined, "fee-table.ts", "fee.service.ts"]);
    expect([right("db-utils.ts", "UlidGenerator", false), right("db-utils.ts", "UlidGenerator"), right("utils-db.ts", "UlidGenerator", false)]).toEqual([undefined, "ulid-generator.ts", "ulid-generator.ts"]);
    expect([right("configuration.ts", "ContainerLifeCycle", false), right("configurations.ts", "ContainerLifeCycle", false)]).toEqual([undefined, "container-life-cycle.ts"]);
    expect([right("awsS3.ts", "AWSS3Strategy", false), right("awsS3.ts", "AWSS3Strategy"), right("awsS3.ts", "AWSEC2Strategy", false)]).toEqual([undefined, "awss3-strategy.ts", "awsec2-strategy.ts"]);
    expect([right("user.shared.dto.ts", "NoteDto", false), right("user.common.dto.ts", "NoteDto", false), right("user.shared.dto.ts", "NoteDto"), right("user.old.dto.ts", "NoteDto", false), right("shared-user.dto.ts", "NoteDto", false)]).toEqual([undefined, undefined, "note.dto.ts", "note.dto.ts", "note.dto.ts"]);
    expect(right("user.shared.dto.ts", "UserService", false)).toBe("user.service.ts");
    // What the folder is about, in Spanish and Portuguese.
    expect(["controlador.ts", "servicio.ts", "servico.ts", "repositorio.ts", "modelo.ts", "esquema.ts", "rutas.ts", "rotas.ts"].map((name) => right(name, "NoteController", false))).toEqual(Array(8).fill(undefined));
    expect([right("public.user.request.dtos.ts", "NoteDto", false), right("user.responses.dtos.ts", "NoteDto", false), right("user.request.dtos.ts", "NoteDto")]).toEqual([undefined, undefined, "note.dto.ts"]);
    expect([right("user.request.dto.ts", "NoteDto", false), right("user.public.dtos.ts", "NoteDto", false), right("user.request.dtos.ts", "UserService", false)]).toEqual(["note.dto.ts", "note.dto.ts", "user.service.ts"]);
    expect([right("user-accounts.ts", "Account", false), right("user-accounts.ts", "Account")]).toEqual([undefined, "account.ts"]);
  });
});

describe("a file that is called by its role alone", () => {
  it("holds one of that role", () => {
    expect(right("service.ts", "UserRepository")).toBe("user-repository.ts");
    expect(right("service.ts", "User")).toBe("user.ts");
  });

  it("may hold what is called as the folder, in recommended", () => {
    expect([right("service.ts", "User", false), right("provider.ts", "User", false), right("handler.ts", "User", false)]).toEqual([undefined, undefined, undefined]);
    expect([right("account.ts", "User", false), right("service.ts", "Order", false), right("user.provider.ts", "Order", false, "order")]).toEqual(["user.ts", "order.ts", "order.ts"]);
  });
});

describe("a class that is called for its folder, and what it is there", () => {
  it.each([["api.ts", "GoogleProvider", "google"], ["oauth.ts", "BaseGoogleClient", "google"], ["sync.ts", "FuelCardLoop", "fuel-cards"]])("may lie in %s: %s in %s/", (name, className, folder) => {
    expect([right(name, className, false, folder), right(name, className, true, folder) === undefined]).toEqual([undefined, false]);
  });

  it.each([
    ["order.ts", "User", "users"], ["order.ts", "UserService", "users"], ["api.service.ts", "GoogleProvider", "google"], ["sync.ts", "CardLoop", "fuel-cards"], ["api.ts", "GoogleProvider", "facebook"],
    // What is called for its kind is called for no subject.
    ["order.ts", "ModelLoader", "models"], ["order.ts", "ErrorPage", "errors"], ["order.ts", "EventLoop", "events"], ["order.ts", "JwtHash", "hash"],
  ])("but not in %s: %s in %s/", (name, className, folder) => {
    expect(right(name, className, false, folder)).toBeDefined();
  });
});

describe("a file that is called for several of a kind", () => {
  it.each([["responses.dto.ts", "UserListDto"], ["requests.schema.ts", "UserForm"], ["events.ts", "UserMade"], ["Params.ts", "UserId"], ["value-objects.dto.ts", "UserStarter"], ["valueObjects.dto.ts", "UserStarter"]])("%s may hold %s so far", (name, className) => {
    expect(right(name, className, false, "orders")).toBeUndefined();
  });

  it.each([["responses.service.ts", "UserService"], ["response.dto.ts", "UserListDto"], ["order-responses.dto.ts", "UserListDto"], ["responses.list.dto.ts", "UserDto"], ["surveys.ts", "UserMade"], ["value-object.dto.ts", "UserStarter"]])("but %s is no such name for %s", (name, className) => {
    expect(right(name, className, false, "orders")).toBeDefined();
  });
});

it("keeps a word that says little, if the file has it too", () => {
  expect(right("custom-throttle.guard.ts", "CustomThrottlerGuard")).toBe("custom-throttler.guard.ts");
  expect(right("throttle.guard.ts", "CustomThrottlerGuard")).toBe("throttler.guard.ts");
});

it("gives a base class the name that it has", () => {
  expect(right("crud.service.ts", "BaseService")).toBe("base.service.ts");
  expect(right("adapter.ts", "IRepository")).toBe("repository.ts");
});

it("spells a class as it is in the case of classes", () => {
  const pascal = (name: string, className: string, separator: "none" | "dot" = "none") => judgeClass(fileParts(name), { className, folder: "users" }, modelOf(undefined), { case: "PascalCase", separator, pinned: true, separatorPinned: true }, false)?.right;
  expect([pascal("CreateUser.ts", "SegmentToGeoJSONFromPaths"), pascal("CreateUser.ts", "HTTPService"), pascal("CreateUser.ts", "HTTPService", "dot")]).toEqual(["SegmentToGeoJSONFromPaths.ts", "HTTPService.ts", "Http.service.ts"]);
  expect(right("create-user.ts", "SegmentToGeoJSONFromPaths")).toBe("segment-to-geo-json-from-paths.ts");
});
