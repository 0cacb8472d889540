import { erisPackages } from "../../catalog/chat-packages.ts";
import { folderOf } from "../../layers/path.ts";
import { asksForAny } from "../../origins/dependency-names.ts";
import { packageFolderOf } from "../../origins/package-folder.ts";

/** What somebody is told through Eris, and what is done to a message. What is made and changed of channels, roles and members is what a bot is there for. */
const telling = /(?:channel|chan|dm|bot|client|eris)\.(?:createMessage|sendTyping)$|(?:bot|client|eris)\.(?:sendChannelTyping|editMessage|deleteMessage|(?:add|remove)MessageReactions?)$/i;
const ofMessages = /(?:message|msg|reply|sent)\.(?:edit|delete|(?:add|remove)(?:Message)?Reactions?)$/i;

/** True for the text of a callee that tells somebody in a chat, where Eris is spoken. */
export const tellsByEris = (callee: string): boolean => telling.test(callee) || ofMessages.test(callee);

/** True for a file of a package that asks for Eris: its bot is handed from file to file. */
export function speaksEris(file: string): boolean {
  const home = packageFolderOf(folderOf(file));
  return home !== undefined && asksForAny(home, erisPackages);
}
