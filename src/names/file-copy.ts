import { fileParts, type FileParts } from "./file-parts.ts";

/** What a file manager puts behind the name of a file that it copies. */
const copied = / copy(?: \d+)?(?=\.[cm]?[jt]s$)/;

/** The file that a copy was made of, if none of that name lies beside it: then the copy may have it. */
export function originalOf({ name }: FileParts, beside: readonly string[]): FileParts | undefined {
  const original = name.replace(copied, "");
  return original === name || beside.includes(original) ? undefined : fileParts(original);
}
