import type { Placement } from "../layers/classify.ts";
import type { Tier } from "../layers/decide.ts";
import type { LayerModel } from "../settings/model.ts";
import { countOf, censusOf, nameStyle, type Census } from "./census.ts";
import { leaveRoleOff } from "./class-in-place.ts";
import { judgeClass, roleOfClass } from "./class-name.ts";
import { inCaseOfFolder, isCustom, judgeCase, judgeSeparator, restyled } from "./file-case.ts";
import { originalOf } from "./file-copy.ts";
import type { FileFinding, NamingStyle } from "./file-finding.ts";
import { fileParts, isChosen, type FileParts } from "./file-parts.ts";
import { isAmongLanguages } from "./language.ts";
import { holdsMoreSchemas } from "./more-schemas.ts";
import { roleOf, singularRole } from "./role.ts";
import { judgeFolder, judgeMissingRole } from "./role-folder.ts";
import { judgePlural, judgeTypo } from "./role-typo.ts";

/** What the decision is made from. */
export interface FileInput {
  readonly name: string;
  /** The name of the folder that the file lies in. */
  readonly folder: string;
  /** The name of the nearest folder above that one that is a layer's: asked for only where the folder of the file contradicts its name. */
  readonly above: () => string;
  readonly placement: Placement;
  readonly model: LayerModel;
  readonly tier: Tier;
  /** The names of what the file exports; asked for only where its own name does not settle it. */
  readonly exported: () => readonly string[];
  /** The names of what its classes extend; asked for last. */
  readonly parents: () => readonly string[];
  /** The class that it exports, if it exports exactly one. */
  readonly onlyClass: string | undefined;
  /** True if it exports nothing else. */
  readonly isAlone: boolean;
  /** The names of the functions that it exports, and of what calls make. */
  readonly works: readonly string[];
  /** The names of the classes that it exports. */
  readonly classes: readonly string[];
  /** The names of the types that it exports. */
  readonly types: readonly string[];
  /** The names of the files beside it, and of all code files of the package: asked for only where the file's own name does not settle it. */
  readonly beside: () => readonly string[];
  /** The names of those in the folders beside its own, and in it. */
  readonly inSisters: () => readonly string[];
  readonly inPackage: () => readonly string[];
  /** The same of the whole project, whose custom its packages share. */
  readonly inProject: () => readonly string[];
}

const sum = (counts: ReadonlyMap<string, number>, words: LayerModel["roles"]): number => [...counts].reduce((total, [word, count]) => (words.has(word) ? total + count : total), 0);

/** True if a package joins the words of its names in one way nearly throughout. */
const shows = (snakes: number, kebabs: number): boolean => Math.max(snakes, kebabs) >= 3 && Math.max(snakes, kebabs) >= 4 * Math.min(snakes, kebabs);

/** How right names are written: as the settings say, else with the joint that the name has already, unless it is written in capitals and the package knows better, else as most of the package is. */
function styleFor(file: FileParts, { naming, roles }: LayerModel, all: () => Census): NamingStyle {
  const pinned = { pinned: naming.case !== undefined, separatorPinned: naming.separator !== undefined };
  if (naming.case !== undefined && naming.separator !== undefined) return { case: naming.case, separator: naming.separator, ...pinned };
  const census = all();
  const own = /[-_]/.exec(file.parts.join("."))?.[0];
  const [snakes, kebabs] = [countOf(census, "snake_case"), countOf(census, "kebab-case")];
  const isUnsure = own === undefined || (nameStyle(file.parts) === "mixed" && shows(snakes, kebabs));
  const isSnake = isUnsure ? snakes > kebabs : own === "_";
  const joined = naming.case === "camelCase" || naming.case === "PascalCase";
  const isDashed = sum(census.dashed, roles) > sum(census.tails, roles);
  const dash = naming.case === "snake_case" || (naming.case === undefined && isSnake) ? "underscore" : "dash";
  return { case: naming.case ?? (isSnake ? "snake_case" : "kebab-case"), separator: naming.separator ?? (joined ? "none" : isDashed ? dash : "dot"), ...pinned };
}

const hasSpace = ({ parts }: FileParts): boolean => parts.some((part) => /\s/.test(part));

/** True for a lower-case name among others like it: no capital is put in front of it, whatever the package does elsewhere. */
const isAmongLower = (beside: Census): boolean => countOf(beside, "lower") - 1 > countOf(beside, "PascalCase");

/** A team that writes its names in another case by custom gets a right name in that case. */
function inOwnCase(file: FileParts, style: NamingStyle, isOwn: () => boolean, all: Census, beside: () => Census): NamingStyle {
  if (style.pinned || !isOwn()) return style;
  // A space is in no style.
  const own = hasSpace(file) ? "lower" : nameStyle(file.parts);
  const most = own === "lower" ? (countOf(all, "camelCase") < countOf(all, "PascalCase") && !isAmongLower(beside()) ? "PascalCase" : "camelCase") : own;
  if ((most !== "camelCase" && most !== "PascalCase") || (own === "lower" && countOf(all, most) <= countOf(all, "kebab-case", "snake_case"))) return style;
  return { ...style, case: most, separator: style.separatorPinned ? style.separator : "none" };
}

/** The style, worked out when it is first asked for: most names are right, and need none. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Says what is wrong with the name of a file: the first thing found, since the right name heals all. */
export function judgeFile(input: FileInput): FileFinding | undefined {
  const { name, folder, model, tier, placement } = input;
  if (!isChosen(name) || isAmongLanguages(name, folder, input.beside)) return undefined;
  const file = fileParts(name);
  const strict = tier === "strict";
  const all = lazily(() => censusOf(input.inPackage()));
  const beside = lazily(() => censusOf(input.beside()));
  const isOwn = (): boolean => isCustom(file, beside(), all(), () => censusOf(input.inSisters()));
  const style = lazily(() => styleFor(file, model, all));
  // Whether a name is right depends on what is pinned alone; how to right it, on the package.
  const asked: NamingStyle = { case: model.naming.case ?? "kebab-case", separator: model.naming.separator ?? "dot", pinned: model.naming.case !== undefined, separatorPinned: model.naming.separator !== undefined };
  const found = judgeTypo(file, model.roles) ?? judgePlural(file, all, strict, () => censusOf(input.inProject()), input) ?? judgeFolder(file, input, input.exported, model, asked) ?? judgeSeparator(file, model.roles, asked);
  // Its words stay joined as they are.
  if (found?.kind === "separator") return judgeSeparator(file, model.roles, style());
  if (found !== undefined) return found;
  // Beside functions a class may be a mere error or helper of theirs, unless a role behind a dot promises one like it.
  const role = roleOf(file, model.roles);
  const ofClass = roleOfClass(input.onlyClass ?? "", model.roles);
  // A file of schemas may hold a DTO made of one.
  // Handlers beside a DTO: what the file is for are those. A function that makes the class is called for it.
  const isBeside = input.works.some((one) => !one.toLowerCase().includes(input.onlyClass?.toLowerCase() ?? "")) && ofClass !== undefined && model.roles.get(ofClass.replaceAll("-", ""))?.layer !== role?.layer;
  const isPromised = role?.dotted === true && !isBeside && (strict || (ofClass !== undefined && (role.layer !== "schema" || singularRole(role.word) === singularRole(ofClass))));
  const className = (input.isAlone || isPromised) && !holdsMoreSchemas(input.types, input.onlyClass, role, model.roles) ? input.onlyClass : undefined;
  const inPlace = className === undefined ? undefined : { className, folder, leavesRoleOff: !strict && role === undefined && leaveRoleOff(folder, ofClass, input.beside(), model) };
  // The name that the class gives is in the right case too.
  if (inPlace !== undefined && judgeClass(file, inPlace, model, asked, strict) !== undefined) return judgeClass(file, inPlace, model, strict ? style() : inOwnCase(file, style(), isOwn, all(), beside), strict);
  if (judgeCase(file, model.roles, asked) !== undefined && (strict || asked.pinned || hasSpace(file) || !isOwn())) {
    const written = strict ? style() : inCaseOfFolder(hasSpace(file) ? inOwnCase(file, style(), isOwn, all(), beside) : style(), beside());
    const found = judgeCase(file, model.roles, written);
    const original = originalOf(file, input.beside());
    const right = original === undefined || found === undefined ? undefined : restyled(original, model.roles, written);
    return found === undefined || right === undefined || input.beside().includes(right) ? found : { ...found, right };
  }
  if (!strict || placement.neutral !== undefined || !placement.pattern.endsWith("/")) return undefined;
  return judgeMissingRole(file, folder, model, style());
}
