import type { LayerModel } from "../settings/model.ts";
import { countOf, countTelling, familiesOf, nameStyle, styledTail, type Census } from "./census.ts";
import type { FileFinding, NamingStyle } from "./file-finding.ts";
import { fileParts, type FileParts } from "./file-parts.ts";
import { roleOf, type Role } from "./role.ts";
import { splitWords, styleOf, type WordStyle } from "./words.ts";
import { writeName } from "./write-name.ts";

const allowed: Readonly<Record<NamingStyle["case"], readonly WordStyle[]>> = {
  "kebab-case": ["lower", "kebab-case"],
  snake_case: ["lower", "snake_case"],
  camelCase: ["lower", "camelCase"],
  PascalCase: ["PascalCase"],
};

const standard: readonly WordStyle[] = ["lower", "kebab-case", "snake_case"];

/** Names that every framework writes so, whatever the case of the rest. */
const fixedNames = new Set(["index", "main", "app", "server"]);

/** True if each part of a name is written as it has to be. */
export function hasRightCase({ parts }: FileParts, style: NamingStyle): boolean {
  if (fixedNames.has(parts[0] ?? "")) return true;
  return parts.every((part, index) => {
    const found = styleOf(part);
    if (/\s/.test(part)) return false;
    if (!style.pinned) return standard.includes(found) || (found === "mixed" && part === part.toLowerCase());
    if (style.case === "PascalCase" && index > 0) return found !== "mixed";
    return allowed[style.case].includes(found);
  });
}

/** The words of each part, and the role taken off the last. */
export function takeApart(file: FileParts, roles: LayerModel["roles"]): { readonly stems: string[][]; readonly role: string | undefined } {
  const stems = file.parts.map(splitWords);
  const role: Role | undefined = roleOf(file, roles);
  if (role === undefined || role.whole) return { stems, role: undefined };
  const last = stems.at(-1) ?? [];
  const length = last.at(-1) === role.word ? 1 : 2;
  const rest = last.slice(0, -length);
  const spelled = last.slice(-length).join("-");
  return { stems: rest.length === 0 ? stems.slice(0, -1) : [...stems.slice(0, -1), rest], role: spelled };
}

/** The name as the style writes it. */
export function restyled(file: FileParts, roles: LayerModel["roles"], style: NamingStyle): string {
  const { stems, role } = takeApart(file, roles);
  // A role behind a dot stays there, unless the team says otherwise; one that is grown together gets the separator.
  const dotted = file.parts.length > 1 && !style.separatorPinned;
  return writeName(file, stems.filter((words) => words.length > 0), role, dotted ? { ...style, separator: "dot" } : style);
}

/** How many names there must be before they are a custom. */
const enough = 3;

/** True if most names of a package that end in a dotted part as this one does are in its style: `UserRole.type.ts` among such types. */
function isCustomOfTail({ parts }: FileParts, all: Census): boolean {
  const tail = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  const so = all.styledTails.get(styledTail(nameStyle(parts), tail)) ?? 0;
  return so > enough && 2 * so > (all.tails.get(tail) ?? 0);
}

/** True if so many names of some folders are in a style, and more than are as the standard has them. */
function isCustomOf(folders: Census, style: WordStyle): boolean {
  const so = countOf(folders, style);
  return so >= enough && so > countOf(folders, "kebab-case", "snake_case");
}

/**
 * True if a team evidently writes such names so: most of the package, the files beside it, or those that begin or end like it.
 * @param sisters the files of the folders beside its own: a folder that has too few to tell is one of them
 */
export function isCustom(file: FileParts, folder: Census, all: Census, sisters: () => Census): boolean {
  const style = nameStyle(file.parts);
  const upper = countOf(all, "camelCase", "PascalCase", "mixed");
  if (upper >= enough && countOf(all, "kebab-case", "snake_case") < 4 * upper) return true;
  if (familiesOf(file.parts).some((family) => (all.families.get(family) ?? 0) > enough)) return true;
  if (isCustomOfTail(file, all)) return true;
  return isCustomOf(countTelling(folder) < enough ? sisters() : folder, style);
}

/** The style of a folder most of whose names have capitals: there the odd one is righted in their case. */
export function inCaseOfFolder(style: NamingStyle, folder: Census): NamingStyle {
  if (style.pinned) return style;
  const upper = (["PascalCase", "camelCase"] as const).find((one) => {
    const others = (["lower", "kebab-case", "snake_case", "camelCase", "PascalCase", "mixed"] as const).filter((other) => other !== one && !(one === "camelCase" && other === "lower"));
    return countOf(folder, one) >= enough && countOf(folder, one) > countOf(folder, ...others);
  });
  return upper === undefined ? style : { ...style, case: upper, separator: style.separatorPinned ? style.separator : "none" };
}

/** Reports a name whose words are joined in another way than they should be. */
export function judgeCase(file: FileParts, roles: LayerModel["roles"], style: NamingStyle): FileFinding | undefined {
  if (hasRightCase(file, style)) return undefined;
  const right = restyled(file, roles, style);
  const hasCapitals = style.case === "camelCase" || style.case === "PascalCase";
  return right === file.name ? undefined : { kind: "case", name: file.name, right, style: style.pinned || hasCapitals ? style.case : "lower-case words" };
}

/** What stands between a name and its role; nothing where they are grown together. */
const signBefore = ({ parts }: FileParts, role: string): string => new RegExp(`([-_.]?)${role.replaceAll("-", "[-_]?")}$`, "i").exec(parts.join("."))?.[1] ?? "";

/** Reports a role that another sign than the pinned one stands before. Where the sign is right, it is the case that may be wrong. */
export function judgeSeparator(file: FileParts, roles: LayerModel["roles"], style: NamingStyle): FileFinding | undefined {
  if (!style.separatorPinned || roleOf(file, roles) === undefined) return undefined;
  const { role = "" } = takeApart(file, roles);
  const right = restyled(file, roles, style);
  return signBefore(file, role) === signBefore(fileParts(right), role) ? undefined : { kind: "separator", name: file.name, right, separator: style.separator };
}
