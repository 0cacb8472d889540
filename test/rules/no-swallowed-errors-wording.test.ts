import { describe, expect, it } from "vitest";
import { saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const files = { "src/users/user.repository.ts": "export const users = { get(id: number) { return id; } };\n" };

/** What a report says that fails. */
async function failing(statements: string): Promise<string | undefined> {
  const code = `import { users } from "./user.repository";\nexport async function f(work: any, log: any) {\n${statements}\n}\n`;
  const [said] = await saidOf("no-swallowed-errors", path, { ...files, [path]: code });
  return /^(?:If|This listener on) `([^`]*)`/.exec(said?.message ?? "")?.[1];
}

describe("what fails, in a message", () => {
  it.each([
    ["try { await getRedis().set(log, 1); work(); } catch {}", "getRedis().set"],
    ["try { await UserModel(log).findOne({ a: 1 }).select('a').lean(); } catch {}", "UserModel().findOne"],
    ["try { return await work.auth().setClaims(log); } catch { return null; }", "work.auth().setClaims"],
    ["try { return await work.db().admin().command(log); } catch { return false; }", "work.db().admin"],
    ["await getUsers().update(log).catch(() => {});", "getUsers().update"],
    ["try { work.getClient().write(log); } catch {}", "work.getClient().write"],
  ])("is what is asked of what was got: %s", async (statements, shown) => {
    expect(await failing(statements)).toBe(shown);
  });

  it.each([
    ["try { const { users: all } = await import('./user.repository'); await all.get(1); } catch {}", "all.get"],
    ["try { await import('./user.repository'); } catch {}", "import"],
    ["try { work({ isActive: Boolean(log.all), id: String(log.id), size: Number(log.size), all: Array.isArray(log) }); } catch {}", "work"],
    ["try { const id = String(work.id); work.all.slice(); } catch {}", "work.all.slice"],
    ["try { const size = Number(work.size); work.all.slice(); } catch {}", "work.all.slice"],
    ["try { const isList = Array.isArray(work); work.all.slice(); } catch {}", "work.all.slice"],
    ["try { const isFull = Boolean(work.all); work.all.slice(); } catch {}", "work.all.slice"],
    ["try { await work.users.save(log); } catch {}", "work.users.save"],
    ["try { await work.users.find(log).sort(1); } catch {}", "work.users.find"],
    ["await send(log).then(work).catch(() => {});", "send"],
    ["try { await send(log); } catch {}", "send"],
    ["try { await getUsers()[log](1); } catch {}", "getUsers"],
    ["try { await getUsers().updateAllOfThemAndTellTheirFriends(1); } catch {}", "getUsers"],
    ["await getUsers(log).catch(() => {});", "getUsers"],
    ["(log as unknown as { on: any }).on('error', () => {});", "log"],
    ["getStream(log).on('error', () => {});", "getStream"],
  ])("is what is called where that does it: %s", async (statements, shown) => {
    expect(await failing(statements)).toBe(shown);
  });
});
