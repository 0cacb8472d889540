import { fileParts, type FileParts } from "./file-parts.ts";

/** What a file manager puts behind the name of a file that it copies. */
const copied = /(?: copy(?: \d+)?| - copy(?: \(\d+\))?| \((?:copy|\d+)\))(?=(?:\.(?:[cm]?[jt]s|sql))?$)/i;

/** A name, with its ending or without, that is not a copy's. */
export const withoutCopy = (name: string): string => name.replace(copied, "");

export const isCopy = (name: string): boolean => copied.test(name);

/** The file that a copy was made of, if none of that name lies beside it: then the copy may have it. */
export function originalOf({ name }: FileParts, beside: readonly string[]): FileParts | undefined {
  const original = withoutCopy(name);
  return original === name || beside.includes(original) ? undefined : fileParts(original);
}
