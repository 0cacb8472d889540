import { isBrowserText, isComponentText, asksForServer } from "../../browser-text.ts";
import { drawingPackages } from "../../catalog/browser-packages.ts";
import { folderOf, insideOf } from "../../layers/path.ts";
import { asksForAny } from "../../origins/dependency-names.ts";
import { listingOf } from "../../origins/listing.ts";
import { isHook } from "./hook.ts";

/** What a browser tells a service worker of, and no cloud tells a worker. */
const ofServiceWorker = /\bself\.addEventListener\(\s*["'](?:install|push|notificationclick|pushsubscriptionchange)["']/;

const takes = (packages: string): RegExp => new RegExp(`\\b(?:from|require\\()\\s*["'](?:${packages})(?:/[\\w/-]+)?["']`);

/** What keeps the state of what is shown, and what keeps any state, of a server's too. */
const ofPage = takes("jotai|recoil|pinia|mobx-react|mobx-react-lite|react-redux");
const ofAny = takes("zustand|redux|@reduxjs/toolkit|nanostores|@nanostores/react");

/** True for a store of what a page shows: it is the browser's like the hooks that ask it. */
const isStore = (text: string, top: string): boolean => (ofPage.test(text) || (ofAny.test(text) && asksForAny(top, drawingPackages))) && !asksForServer(text);

/** True for a script right below `public/` of its package, which is sent as it lies. A browser has neither types nor CommonJS. */
const isSent = (file: string, text: string, top: string): boolean =>
  /^public\/.*\.m?js$/.test(insideOf(top, file) ?? "") && !asksForServer(text) && !/\brequire\(|\bmodule\.exports\b/.test(text);

const component = /\.[jt]sx$|\.(?:vue|svelte)$/;

/** True for what components share among themselves: it lies below `components/`, beside some or right below them. */
function isAmongComponents(file: string, text: string, top: string): boolean {
  const folder = folderOf(file);
  if (!/(?:^|\/)components\//.test(insideOf(top, file) ?? "") || asksForServer(text)) return false;
  return [folder, folderOf(folder)].some((one) => listingOf(one).files.some((name) => component.test(name)));
}

/**
 * True for a file that runs in a browser, as hooks, contexts and stores do: it is called as its framework and the components that take it have it.
 * @param top the folder of the package
 */
export const isBrowserSide = (file: string, text: string, top: string): boolean =>
  isBrowserText(text) || isComponentText(text) || ofServiceWorker.test(text) || isStore(text, top) || isSent(file, text, top) || isHook(file, text) || isAmongComponents(file, text, top);
