import { defineRule, type LayeredRule, type LintedFile } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";
import { plain } from "../layers/file-words.ts";
import { folderOf, insideOf, nameOf } from "../layers/path.ts";
import { censusOf, countOf } from "../names/census.ts";
import { judgeFile } from "../names/file-name.ts";
import { isChosen, liesInGenerated } from "../names/file-parts.ts";
import { hasPlainlyRightName } from "../names/plainly-right.ts";
import { codeBelow } from "../origins/code-below.ts";
import { packageFolderOf } from "../origins/disk.ts";
import { hasTree } from "../origins/has-tree.ts";
import { listingOf } from "../origins/listing.ts";
import type { Project } from "../origins/project.ts";
import { exportedBy, hasNoOtherClass, parentsIn, saysClassIsRight } from "./file-name/exports.ts";
import { dataOf, messages } from "./file-name/wording.ts";
import { firstLine } from "../first-line.ts";
import type { LayerModel } from "../settings/model.ts";
import { isBrowserText } from "../browser-text.ts";
import { isGeneratedText } from "../generated-text.ts";

interface Options {
  readonly tier: Tier;
}

/** What Angular calls services is injected in the browser, and in no layer wherever it lies. */
const angular = /["']@angular\/core["']/;

/** True for files that another rule names, or nobody. */
function isNamedElsewhere({ project, placement, model }: LintedFile): boolean {
  if (placement.neutral === "test" || placement.layer === "migration" || !isChosen(nameOf(project.file))) return true;
  return liesInGenerated(project.file.slice(project.root.length)) || model.folders.get(nameOf(folderOf(project.file)).toLowerCase()) === "migration";
}

/** A package of so few files, or of so few names with more than one word, shows no custom; the project that it belongs to does. */
const few = { files: 12, joined: 3 };

const isFew = (names: readonly string[]): boolean => names.length < few.files || countOf(censusOf(names), "mixed", "camelCase", "PascalCase", "snake_case", "kebab-case") < few.joined;

function namesAround({ file, root }: Project): readonly string[] {
  const inPackage = codeBelow(packageFolderOf(folderOf(file)) ?? root);
  return insideOf(root, file) !== undefined && isFew(inPackage) ? codeBelow(root) : inPackage;
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

/** True if a file holds no class, or the one that it is called for. */
function hasRightClass(sourceCode: LintedFile["sourceCode"], name: string): boolean {
  return (!hasTree(sourceCode) && saysClassIsRight(sourceCode.text, name)) || hasNoOtherClass(sourceCode.ast, name);
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
  create(file, { tier }, context) {
    const { project, model, placement, sourceCode } = file;
    const folder = folderOf(project.file);
    const inPlace = { name: nameOf(project.file), folder: nameOf(folder), placement };
    if (hasPlainlyRightName(inPlace, model) && hasRightClass(sourceCode, inPlace.name)) return undefined;
    if (isNamedElsewhere(file)) return undefined;
    return {
      Program(program) {
        if (isGeneratedText(sourceCode.text)) return;
        const { names, classes, isAlone } = exportedBy(program);
        const found = judgeFile({
          ...inPlace,
          above: () => layerFolderAbove(folder, project, model),
          model,
          tier,
          exported: names,
          parents: () => parentsIn(program),
          onlyClass: classes.length === 1 ? classes[0] : undefined,
          isAlone,
          beside: () => listingOf(folder).files,
          inPackage: () => namesAround(project),
          inProject: () => (insideOf(project.root, project.file) === undefined ? [] : codeBelow(project.root)),
        });
        // Hooks and contexts are named as the components are that take them.
        if (found === undefined || (found.kind === "folder" && angular.test(sourceCode.text)) || isBrowserText(sourceCode.text)) return;
        context.report({ loc: firstLine(sourceCode), messageId: found.kind, data: dataOf(found) });
      },
    };
  },
});
