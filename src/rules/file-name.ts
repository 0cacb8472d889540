import { defineRule, type LayeredRule } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";
import { plain } from "../layers/file-words.ts";
import { folderOf, hasCodeExtension, insideOf, nameOf } from "../layers/path.ts";
import { censusOf, countTelling } from "../names/census.ts";
import { unlessTaken } from "../names/class-taken.ts";
import { judgeFile, type FileInput } from "../names/file-name.ts";
import { fileParts, isChosen, liesInGenerated } from "../names/file-parts.ts";
import { saysKindAlone } from "../names/piece.ts";
import { hasPlainlyRightName, type Named } from "../names/plainly-right.ts";
import { roleOf } from "../names/role.ts";
import { liesInBrowserPackage } from "../origins/browser-package.ts";
import { codeBelow, codeOfPackage, codeRightBelow } from "../origins/code-below.ts";
import { packageFolderOf } from "../origins/package-folder.ts";
import type { LintedProject } from "../origins/linted-file.ts";
import { listingOf } from "../origins/listing.ts";
import type { Project } from "../origins/project.ts";
import { exportedBy, hasNoOtherClass, parentsIn, saysClassIsRight, saysItExportsSeveral } from "./file-name/exports.ts";
import { isBrowserSide } from "./file-name/browser-side.ts";
import { isComponentFunction } from "./file-name/component.ts";
import { isCopiedIn } from "./file-name/copied-in.ts";
import { helpsBrowserTests } from "./file-name/end-to-end.ts";
import { isNamedForFeature } from "./file-name/feature-file.ts";
import { runsItself } from "./file-name/runs-itself.ts";
import { declaresClass, isOneOfAKind } from "./file-name/shared-class.ts";
import { isTestSetUp } from "./file-name/test-set-up.ts";
import { dataOf, messages } from "./file-name/wording.ts";
import { firstLine } from "../first-line.ts";
import type { LayerModel } from "../settings/model.ts";
import { isGeneratedText } from "../generated-text.ts";

interface Options {
  readonly tier: Tier;
}

/** True for files that another rule names, or nobody. */
function isNamedElsewhere({ file, root, placement, model }: LintedProject): boolean {
  if (placement.neutral === "test" || placement.layer === "migration" || !isChosen(nameOf(file)) || liesInBrowserPackage(file)) return true;
  return liesInGenerated(file.slice(root.length), (folder) => model.folders.has(plain(folder))) || model.folders.get(nameOf(folderOf(file)).toLowerCase()) === "migration";
}

/** What is known of a file before it is looked into. */
const inPlaceOf = ({ file, placement }: LintedProject): Named => ({ name: nameOf(file), folder: nameOf(folderOf(file)), placement });

/** A package of so few files, or of so few whose names have several words, shows no custom; the project that it belongs to does. */
const few = { files: 12, telling: 4 };

const showsCustom = (names: readonly string[]): boolean =>
  names.length >= few.files && countTelling(censusOf(names)) >= few.telling;

function namesAround({ file, root }: Project): readonly string[] {
  const inPackage = codeOfPackage(packageFolderOf(folderOf(file)) ?? root);
  return !showsCustom(inPackage) && insideOf(root, file) !== undefined ? codeBelow(root) : inPackage;
}

/** Folders of a package that hold all of its code: those in them are as unlike as those of the package. */
const ofAllCode = /^(?:src|source|lib|app|server|backend)?$/;

/** The names of what lies in the folders that share a parent with this one: `routes/users/` has the custom of `routes/carts/`. */
function sistersOf(folder: string, top: string): readonly string[] {
  const parent = folderOf(folder);
  return ofAllCode.test(insideOf(top, parent) ?? "") ? [] : codeRightBelow(parent);
}

/** The name of the nearest folder above a file's own that is one of a layer, in its package; "" if there is none. */
function layerFolderAbove(folder: string, { root }: Project, { folders }: LayerModel): string {
  const top = packageFolderOf(folder) ?? root;
  for (let at = folder; at !== top && insideOf(top, at) !== undefined; ) {
    at = folderOf(at);
    if (at !== top && folders.has(plain(nameOf(at)))) return nameOf(at);
  }
  return "";
}

type OfTree = "exported" | "parents" | "onlyClass" | "isAlone" | "works" | "classes" | "types";

/** What a decision is made from, as far as it lies around the file. */
function aroundFile(project: LintedProject, tier: Tier): Omit<FileInput, OfTree> {
  const folder = folderOf(project.file);
  return {
    ...inPlaceOf(project),
    above: () => layerFolderAbove(folder, project, project.model),
    model: project.model,
    tier,
    beside: () => listingOf(folder).files,
    inSisters: () => sistersOf(folder, packageFolderOf(folder) ?? project.root),
    inPackage: () => namesAround(project),
    inProject: () => (insideOf(project.root, project.file) === undefined ? [] : codeBelow(project.root)),
  };
}

/** True if a class in the file may have a say in its name: one that it exports alone, or that a role behind a dot promises. */
const isOfClass = (name: string, text: string, { roles }: LayerModel): boolean => text.includes("class") && (roleOf(fileParts(name), roles)?.dotted === true || !saysItExportsSeveral(text));

/** True if the name of a file that is not called for a class may be wrong: what the file exports has a say in few cases. */
function mayBeMisnamed(project: LintedProject, tier: Tier): boolean {
  let isAsked = false;
  const ofTree = (): readonly string[] => {
    isAsked = true;
    return [];
  };
  return judgeFile({ ...aroundFile(project, tier), exported: ofTree, parents: ofTree, onlyClass: undefined, isAlone: false, works: [], classes: [], types: [] }) !== undefined || isAsked;
}

/** Files are lowercase, named for the one class and the layer that they hold. */
export const fileName: LayeredRule = defineRule<keyof typeof messages, Options>({
  name: "file-name",
  description: "Require file names that tell the layer and the class a file holds",
  presets: { recommended: {}, strict: { tier: "strict" } },
  messages,
  options: {
    tier: {
      type: "string",
      enum: ["recommended", "strict"],
      description: "`recommended` leaves alone what the package evidently does by custom; `strict` asks for the whole standard, with the role in every name of a layer's folder.",
    },
  },
  defaults: { tier: "recommended" },
  mayReport(project, text, { tier }) {
    if (isNamedElsewhere(project)) return false;
    const inPlace = inPlaceOf(project);
    if (hasPlainlyRightName(inPlace, project.model)) return !saysClassIsRight(text(), inPlace.name);
    return isOfClass(inPlace.name, text(), project.model) || mayBeMisnamed(project, tier);
  },
  create({ project, model, sourceCode }, { tier }, context) {
    const inPlace = inPlaceOf(project);
    if (hasPlainlyRightName(inPlace, model) && hasNoOtherClass(sourceCode.ast, inPlace.name)) return undefined;
    return {
      Program(program) {
        if (isGeneratedText(sourceCode.text)) return;
        const exported = exportedBy(program);
        const { names, classes, isAlone, works, types } = exported;
        const found = judgeFile({
          ...aroundFile(project, tier),
          exported: () => names,
          parents: () => parentsIn(program),
          onlyClass: classes.length === 1 ? classes[0] : undefined,
          isAlone: isAlone && !runsItself(program),
          works,
          classes,
          types,
        });
        if (found === undefined) return;
        const top = packageFolderOf(folderOf(project.file)) ?? project.root;
        if (isBrowserSide(project.file, sourceCode.text, top) || isTestSetUp(project.file, top) || helpsBrowserTests(project.file, top) || isCopiedIn(project.file, top, project.root)) return;
        if (found.kind === "case" && isComponentFunction(project.file, exported)) return;
        if (found.kind === "class" && tier === "recommended") {
          if (saysKindAlone(found.className, parentsIn(program), model.roles) || isOneOfAKind(project.file, found.className, found.right, top)) return;
          if (isNamedForFeature(project.file, found.right, top, model)) return;
        }
        const folder = folderOf(project.file);
        const told = unlessTaken(found, listingOf(folder).files, (name) => found.kind === "class" && hasCodeExtension(name) && declaresClass(`${folder}/${name}`, found.className));
        context.report({ loc: firstLine(sourceCode), messageId: told.kind, data: dataOf(told) });
      },
    };
  },
});
