import { folded, isPlural, pluralOf, singularOf } from "./plural.ts";
import { plain } from "../layers/file-words.ts";
import { mayMeanTable } from "../layers/table-schemas.ts";
import type { LayerModel } from "../settings/model.ts";
import { otherRoles, supportWords } from "../settings/neutral-files.ts";
import { isCalledForFolder, isOfFolder, isOfPlace, type ClassInPlace } from "./class-in-place.ts";
import { takeApart } from "./file-case.ts";
import type { FileFinding, NamingStyle } from "./file-finding.ts";
import type { FileParts } from "./file-parts.ts";
import { isAbbreviated, isAcronym, isCutShort, isSameRoot, isSlip } from "./word-root.ts";
import { splitWords } from "./words.ts";
import { writeName } from "./write-name.ts";

/** Words that a class carries beside what it is about. */
const filler = new Set(["impl", "implementation", "base", "abstract", "default", "i", "my", "class", "the", "core", "custom"]);

/** Names of files that hold whatever there is of a kind. */
const general = new Set([
  "index", "main", "app", "application", "server", "util", "utils", "helper", "helpers", "type", "types", "common", "shared", "base", "constant", "constants", "error", "errors", "exception",
  "exceptions", "core", "interface", "interfaces", "class", "classes", "model", "models", "entity", "entities", "schema", "schemas", "dto", "dtos", "lib", "shim", "shims", "polyfill", "polyfills", "config", "configuration", "module", "mod", "misc", "bootstrap", "client", "db", "database",
  // Roles in Spanish and Portuguese, of what the folder is about: `pedidos/controlador.ts`.
  "controlador", "esquema", "modelo", "repositorio", "rutas", "rotas", "servico", "servicio",
]);

/** Kinds in the plural, which promise several and name none: `responses.dto.ts` holds one so far. A service may be about them. */
const kinds = new Set(["requests", "responses", "results", "replies", "inputs", "outputs", "params", "parameters", "args", "payloads", "queries", "commands", "events", "messages", "valueobjects"]);

/** True for a name that is nothing but such a kind. */
const isOfKinds = ({ parts }: FileParts, role: string | undefined, roles: LayerModel["roles"]): boolean => kinds.has(plain(parts[0] ?? "")) && (parts.length === 1 || (parts.length === 2 && layerOf(role, roles) === "schema"));

/** True for a name with such a kind before a role in the plural: `users.request.dtos`. Of what it is to hold, one is there so far. */
const isCollection = ({ parts }: FileParts): boolean => isPlural(parts.at(-1) ?? "") && parts.slice(1, -1).some((part) => kinds.has(pluralOf(part)));

/** Roles that are words for other things as well: `subscriber-resolver.service.ts` with `SubscriberResolver` looks subscribers up, `block-guard.service.ts` with `BlockGuard` keeps blocks. */
const ofOtherThings = new Set(["resolver", "router", "guard"]);

/** Words behind a dot that say that a file holds what several others share: `user.shared.dto`. */
const sharing = new Set(["shared", "common"]);

const tellingOf = (words: readonly string[]): string[] => words.filter((word) => !filler.has(word));

/** True for the words of what others extend, which has no subject: `BaseService`, `IRepository`. */
function isBare(words: readonly string[], roles: LayerModel["roles"]): boolean {
  const [only = "", ...others] = tellingOf(words);
  return words.length > 1 && others.length === 0 && roles.has(only);
}

/** The words of a class without its role, and the role. */
function classWords(className: string, roles: LayerModel["roles"]): { readonly stem: string[]; readonly role: string | undefined } {
  const all = splitWords(className);
  // `BaseService` is about nothing else.
  const words = all.length === 1 ? all : isBare(all, roles) ? all.filter((word) => word.length > 1) : tellingOf(all);
  for (const length of [2, 1]) {
    const role = words.slice(-length).join("");
    if (words.length > length && roles.has(role)) return { stem: words.slice(0, -length), role: words.slice(-length).join("-") };
  }
  return { stem: words, role: undefined };
}

/** The role that the name of a class ends in. */
export const roleOfClass = (className: string, roles: LayerModel["roles"]): string | undefined => classWords(className, roles).role;

const layerOf = (role: string | undefined, roles: LayerModel["roles"]): string | undefined => (role === undefined ? undefined : roles.get(role.replaceAll("-", ""))?.layer);

/** True if one text holds a word of some length of the other: `UserCreate` in `user.schema.ts`. */
const isAkin = (stem: readonly string[], other: readonly string[]): boolean => {
  // A slip in the name of a class is not righted in that of its file.
  if (isSameRoot(stem, other) || isCutShort(stem, other) || isAcronym(stem, other) || isAbbreviated(other, stem) || isAbbreviated(stem, other) || isSlip(stem.join(""), other.join(""))) return true;
  const whole = folded(other);
  if (stem.some((word) => (word.length > 1 ? whole.includes(singularOf(word)) : other.includes(word))) || whole.startsWith(folded(stem)) || folded(stem).includes(whole)) return true;
  // An acronym in the middle is no plural, and is split in other places: `awsS3` of `AWSS3Strategy`.
  return other.length > 1 && stem.join("").startsWith(other.join(""));
};

/** True if the words of a file end as a class does: `user-repos` for `DbUserRepo`. Behind a dot, they say what the class is. */
const endsAs = ({ parts }: FileParts, stem: readonly string[], { stem: ofClass, role }: { readonly stem: readonly string[]; readonly role: string | undefined }): boolean =>
  role !== undefined && parts.length === 2 && stem.length > 1 && singularOf(stem.at(-1) ?? "") === singularOf(role) && isAkin(ofClass, stem.slice(0, -1));

/** True for words that say a failure: a file of `stock-errors` may begin with one exception, and one called `error-handler.filter` hold `AllExceptionsFilter`. */
const isFailure = (stem: readonly string[]): boolean => stem.some((word) => /^(?:errors?|exceptions?)$/.test(word));

/** The ways to say the name of a file: whole, without its role or kind, and with the kind that its folder gives it (`errors/access-denied`). */
const spellings = ({ parts }: FileParts, stem: readonly string[], folder: string): string[][] => {
  const words = parts.flatMap(splitWords);
  return [words, [...stem], splitWords(parts[0] ?? ""), [...words, ...splitWords(folder)]];
};

/** True if a name is the first letters of all words of a class but its role: `atf` of `AbstractTokenFactory`. */
function isInitialsOf(subject: readonly string[], className: string, role: string | undefined): boolean {
  const words = splitWords(className);
  return isAcronym(role === undefined ? words : words.slice(0, -role.split("-").length), subject);
}

/** A kind of things that a file and its class both say. */
interface Kind {
  /** As the file says it. */
  readonly word: string;
  /** How many words it has in the name of the class. */
  readonly length: number;
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");

/** The kind behind the last dot of a name, if the class has it too, in full or cut to its first letters: `module` of `files.module.ts` and `FilesModule`, `vo` of `NumberValueObject`. */
function kindOf({ parts }: FileParts, className: string): Kind | undefined {
  const kind = parts.length > 1 ? splitWords(parts.at(-1) ?? "") : [];
  const [words, word] = [splitWords(className), kind.join("-")];
  const saidBy = (length: number): string[] => (words.length > length ? words.slice(-length) : []);
  if (kind.length > 0 && saidBy(kind.length).join("-") === word) return { word, length: kind.length };
  return word.length > 1 && initials(saidBy(word.length)) === word ? { word, length: word.length } : undefined;
}

/** The kind behind the last dot of a name, which the class does not have: the file keeps it (`new-line.pipe` with `LineBreaks`). */
const keptKind = ({ parts }: FileParts): string | undefined => (parts.length > 1 && otherRoles.has(parts.at(-1) ?? "") ? parts.at(-1) : undefined);

const helping = new Set(["util", "utils", "helper", "helpers", "misc", "miscellaneous", "various"]);

/** True for a class called by its role alone, in a file with a kind that is no other: `Service` in `admin.class.ts` is about what the file is. */
function isRoleAlone({ parts }: FileParts, className: string, role: string | undefined, roles: LayerModel["roles"]): boolean {
  const own = roles.get(className.toLowerCase())?.layer;
  return parts.length > 1 && own !== undefined && (role === undefined || own === layerOf(role, roles));
}

/** True for a name that says of what is in it only whom it helps, or that it is a rest: `id.util.ts`, `db-utils.ts`, `wallet_misc.ts`. */
const isHelper = ({ parts }: FileParts): boolean => (parts.length > 1 ? supportWords.has(parts.at(-1) ?? "") : helping.has(splitWords(parts[0] ?? "").at(-1) ?? ""));

/** In the case of classes a name is spelled as the class is, acronyms too: `GeoJSONPath.ts`. */
const asSpelled = (name: string, className: string): string => (name.toLowerCase().startsWith(className.toLowerCase()) ? className + name.slice(className.length) : name);

/**
 * Reports a file whose one exported class has a name that does not match; plurals, acronyms, case and words for one layer are folded.
 * @param style how the right name is written
 * @param strict the names have to be equal; else they have to share a word
 */
export function judgeClass(file: FileParts, inPlace: ClassInPlace, model: LayerModel, style: NamingStyle, strict: boolean): FileFinding | undefined {
  const { className, folder } = inPlace;
  const { roles } = model;
  // Most names are equal letter by letter, and need no look at their words.
  if (className.toLowerCase() === file.parts.join("").replaceAll(/[-_]/g, "").toLowerCase()) return undefined;
  // A migration of TypeORM's, whose stamp is when it was made.
  if (/\d{10,}$/.test(className)) return undefined;
  if (file.parts.length > 1 && isPlural(file.parts.at(-1) ?? "") && !roles.has(file.parts.at(-1) ?? "")) return undefined;
  const { stems, role } = takeApart(file, roles);
  const fileStem = tellingOf(stems.flat());
  const first = file.parts[0]?.toLowerCase() ?? "";
  const carried = classWords(className, roles);
  // `Validation` at the end of a class is no role by itself: the model `SINValidation` may lie in `sin-validation.model`. Nor do models
  // carry their role: `UserDto` in `user-dto.model` is called as its file says, and so is `DbUserRepo` in `user-repo.entity`.
  const carries = (word: string | undefined): boolean => roles.get(word ?? "")?.forms.includes("pascal") !== false;
  const isSubject = (!(carries(carried.role) && carries(role)) || ofOtherThings.has(carried.role ?? "")) && (folded(fileStem) === folded(splitWords(className)) || (layerOf(role, roles) === "model" && endsAs(file, fileStem, carried)));
  const found = isSubject ? { stem: splitWords(className), role: undefined } : carried;
  if (general.has(first) || isOfKinds(file, role, roles) || found.stem.length === 0 || fileStem.length === 0) return undefined;
  // `users/service.ts` with `UserService`: the folders say what it is about.
  if (file.parts.length === 1 && found.role !== undefined && roles.has(first) && layerOf(first, roles) === layerOf(found.role, roles)) return undefined;
  const layers = [layerOf(role, roles), layerOf(found.role, roles)] as const;
  const isTable = !strict && (mayMeanTable(role, layers[1]) || mayMeanTable(found.role, layers[0]));
  const clash = layers[0] !== undefined && layers[1] !== undefined && layers[0] !== layers[1] && !isTable;
  if (!strict && !clash && (file.parts.slice(1, -1).some((part) => sharing.has(part)) || isCollection(file))) return undefined;
  const kind = role === undefined ? kindOf(file, className) : undefined;
  const subject = kind === undefined ? fileStem : fileStem.slice(0, -splitWords(kind.word).length);
  const ofClass = found.role === undefined && kind !== undefined ? splitWords(className).slice(0, -kind.length) : found.stem;
  const same = spellings(file, fileStem, folder).some((words) => folded(words) === folded(found.stem) || folded(words) === folded(splitWords(className)));
  // No class begins with a digit: what `2fa.service.ts` holds has to be called otherwise.
  if (!clash && /^\d/.test(first)) return undefined;
  const speaksOfFailure = isFailure(fileStem) && isFailure(ofClass);
  if (!clash && (same || (!strict && (speaksOfFailure || isAkin(ofClass, subject) || isInitialsOf(subject, className, carried.role) || isOfFolder(file, inPlace, roles) || isOfPlace(file, inPlace) || (role === undefined && carried.role === undefined && isCalledForFolder(file, inPlace, model)) || isBare(splitWords(className), roles) || isRoleAlone(file, className, role, roles) || (kind === undefined && isHelper(file)))))) return undefined;
  const [front = ""] = splitWords(className);
  // `custom-throttle.guard` of `CustomThrottlerGuard`: what both say stays.
  const kept = filler.has(front) && ofClass[0] !== front && splitWords(file.parts[0] ?? "")[0] === front ? [front, ...ofClass] : ofClass;
  const carriedRole = inPlace.leavesRoleOff === true ? undefined : found.role;
  const written = writeName(file, [kept], carriedRole ?? kind?.word ?? role ?? keptKind(file), file.parts.length > 1 ? { ...style, separator: "dot" } : style);
  const right = style.case === "PascalCase" ? asSpelled(written, className) : written;
  return right === file.name ? undefined : { kind: "class", name: file.name, right, className };
}
