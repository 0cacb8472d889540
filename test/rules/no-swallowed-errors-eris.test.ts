import { describe, expect, it } from "vitest";
import { placed, saidOf } from "../support/said.ts";

const path = "src/modules/block.js";
const inF = (statements: string): string => `module.exports = async ({ bot, msg, log }) => {\n${statements}\n};\n`;
const linted = async (code: string, { tier = "recommended", asked = "eris" }: { tier?: "recommended" | "strict"; asked?: string } = {}): Promise<string[]> =>
  (await saidOf("no-swallowed-errors", path, { "package.json": JSON.stringify({ name: "bot", dependencies: { [asked]: "1" } }), [path]: inF(code) }, tier)).map(placed);

describe.each([
  ["msg.channel.createMessage(log).catch(() => {});", "2:38 emptyHandler"],
  ["const dmChannel = await log(); dmChannel.createMessage('gone').catch(() => undefined);", "2:70 emptyHandler"],
  ["try { await bot.sendChannelTyping(log.id); } catch {}", "2:46 empty"],
  ["try { await msg.channel.sendTyping(); } catch (e) {}", "2:41 empty"],
  ["await bot.createMessage(log.id, 'over').catch(() => {});", "2:47 emptyHandler"],
  ["await bot.addMessageReaction(1, 2, 'ok').catch(() => {});", "2:48 emptyHandler"],
  ["await bot.removeMessageReaction(1, 2, 'ok').catch(() => {});", "2:51 emptyHandler"],
  ["await msg.addReaction('ok').catch(() => {});", "2:35 emptyHandler"],
  ["msg.delete().catch(() => {});", "2:20 emptyHandler"],
])("what is told through Eris: %s", (code, found) => {
  it("is left to strict, where the package asks for Eris", async () => {
    expect(await linted(code)).toEqual([]);
    expect(await linted(code, { asked: "@projectdysnomia/dysnomia" })).toEqual([]);
    expect(await linted(code, { tier: "strict" })).toContain(found);
    expect(await linted(code, { asked: "express" })).toContain(found);
  });
});

describe.each([
  ["log.guild.createChannel('new').catch(() => {});", "2:38 emptyHandler"],
  ["msg.channel.delete().catch(() => {});", "2:28 emptyHandler"],
  ["msg.member.addRole(log).catch(() => {});", "2:31 emptyHandler"],
  ["log.messages.createMessage(1).catch(() => {});", "2:37 emptyHandler"],
  ["log.orders.delete(1).catch(() => {});", "2:28 emptyHandler"],
  ["try { await msg.addReaction('ok'); await log.save(); } catch {}", "2:56 empty"],
  ["try { return await bot.getRESTGuildMember(1, 2); } catch { return null; }", "2:52 fallback"],
])("what is done beside it: %s", (code, found) => {
  it("is reported", async () => {
    expect(await linted(code)).toEqual([found]);
  });
});
