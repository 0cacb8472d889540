import type { Separator, WordCase } from "../settings/naming.ts";

/** What is wrong with the name of a file. `right` is the name in full. */
export type FileFinding =
  | { readonly kind: "case"; readonly name: string; readonly right: string; readonly style: string }
  | { readonly kind: "separator"; readonly name: string; readonly right: string; readonly separator: Separator }
  | { readonly kind: "typo"; readonly name: string; readonly right: string; readonly word: string; readonly meant: string }
  | { readonly kind: "plural"; readonly name: string; readonly right: string; readonly word: string }
  | { readonly kind: "folder"; readonly name: string; readonly right: string; readonly folder: string; readonly role: string; readonly move: string }
  // `taken`: another file has the right name already.
  | { readonly kind: "class" | "taken"; readonly name: string; readonly right: string; readonly className: string }
  | { readonly kind: "role"; readonly name: string; readonly right: string; readonly folder: string; readonly role: string };

/** How right names are written. */
export interface NamingStyle {
  readonly case: WordCase;
  readonly separator: Separator;
  /** True if the case is pinned by the settings. */
  readonly pinned: boolean;
  readonly separatorPinned: boolean;
}
