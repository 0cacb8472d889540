import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { lastName, unwrap } from "../../origins/nodes.ts";
import { textOfCallee } from "./caching.ts";
import { tellsByEris } from "./eris.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Methods that bots alone have: they acknowledge a button, or change what somebody sees. */
const ofBots = /\.(?:answer(?!PreCheckout|Shipping)(?:Cb|\w+)Query|editMessage(?:Text|Caption|Media|ReplyMarkup)|sendChatAction|startTyping|(?:defer|edit|delete)Reply|deferUpdate)$/;

/** An answer in a chat, and what a bot says and takes back there. */
const inChat = /(?:^|\.)\w*(?:interaction|message|msg|modal|ctx|context)\.(?:reply\w*|react|followUp)$|(?:^|\.)\w*interaction\.update$|(?:^|\.)(?:ctx|bot|telegram|telegraf)(?:\.(?:api|telegram))?\.(?:send(?:Message|Photo|Sticker|Document)|deleteMessages?)$/i;

/** Words of the platforms whose messages are objects with methods of everybody: `user.send()`, `message.delete()`. */
const platforms = /["'](?:discord\.js|@discordjs\/|eris|guilded\.js)/;

/** Who is told something there, and what was said. A bot has queues, mails and records too, and what it edits of a channel or role is what it is there for. */
const toPeople = /(?:user|member|author|owner|person|recipient|target|channel|thread|dm|chat|webhook\w*)\.send$|(?:^|\.)ch\.send$/i;
const ofMessages = /(?:message|msg|reply|sent|response|embed|interaction)\w*\.(?:edit|delete)$/i;

/** True for what was said before: `const coin = await interaction.reply(…)`, `channel.send(…).then((coin) => …)`. */
function wasSaid(sourceCode: SourceCode, callee: string): boolean {
  const [, name] = /^(\w+)\.(?:edit|delete)$/.exec(callee) ?? [];
  if (name === undefined) return false;
  const saying = "\\.(?:send|reply|followUp|fetchReply|deferReply)\\(";
  return new RegExp(`\\b${name}\\s*=\\s*\\(?\\s*await\\s[\\w.?!\\s]+${saying}|${saying}[^;]*?\\.then\\(\\s*(?:async\\s*)?\\(?\\s*${name}\\b`).test(sourceCode.text);
}

/** What a platform keeps of people and messages: by their number alone nobody knows whether they are still there. */
const lookingUp = /(?:^|\.)(?:users|members|messages|channels|guilds|roles)\.fetch$/;

/** True for a call that looks somebody or something up in Discord, which fails where there is none. */
export const isLookedUp = (sourceCode: SourceCode, call: TSESTree.Node): boolean => lookingUp.test(textOfCallee(sourceCode, call).replaceAll(/[\s?!]/g, "")) && platforms.test(sourceCode.text);

/** What is called a channel, whatever its type: `(logs.channel as TextChannel).send()`. The text of a callee has no brackets. */
function receiverInBrackets(call: TSESTree.Node): string {
  const inner = unwrap(call);
  const object = inner?.type === "CallExpression" && inner.callee.type === "MemberExpression" ? inner.callee.object : undefined;
  return object?.type === "TSAsExpression" ? (lastName(object.expression) ?? "") : "";
}

/** A file that may tell somebody something in a chat. */
export interface Room {
  readonly sourceCode: SourceCode;
  /** True if its package asks for Eris: looked up for what may be said by it. */
  readonly speaksEris: () => boolean;
}

/** True for a call that tells somebody something in a chat: they may have left, blocked the bot, or deleted what it answers. */
export function isChatting({ sourceCode, speaksEris }: Room, call: TSESTree.Node): boolean {
  const callee = receiverInBrackets(call) + textOfCallee(sourceCode, call).replaceAll(/[\s?!]/g, "");
  if (tellsByEris(callee) && speaksEris()) return true;
  return ofBots.test(callee) || inChat.test(callee) || ((toPeople.test(callee) || ofMessages.test(callee) || wasSaid(sourceCode, callee)) && platforms.test(sourceCode.text));
}
