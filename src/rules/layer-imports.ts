import { defineRule, type LayeredRule } from "../define-rule.ts";
import { isChecked, type Tier } from "../layers/decide.ts";
import { isPureBarrel } from "../origins/barrel.ts";
import { holdsWork, isIndexOfPart } from "../origins/index-work.ts";
import { crossingsOf } from "../origins/crossings.ts";
import { importerOf } from "../origins/judged.ts";
import { mayCross } from "../origins/may-cross.ts";
import { isNamesake, isRouterOfService } from "../origins/namesake.ts";
import { isRunByHand } from "../origins/run-by-hand.ts";
import { wordingOf } from "./layer-imports/wording.ts";

interface Options {
  readonly tier: Tier;
}

/** True for a file that is called as its layer is and does something else. */
const isOtherwise = (layer: string, pattern: string, file: string, text: string): boolean =>
  layer === "controller" ? isNamesake(pattern, file, text) : isRunByHand(file, text) || (layer === "service" && isRouterOfService(file, text));

/** Each layer imports only what it may; HTTP and database packages stay in the layers that own them. */
export const layerImports: LayeredRule = defineRule<"layer" | "concern" | "sealed" | "unverifiable", Options>({
  name: "layer-imports",
  description: "Disallow imports that cross the layers of a backend",
  presets: { recommended: {}, strict: { tier: "strict" } },
  messages: {
    layer:
      "This file is {{from}} (`{{fromPattern}}`) and `{{target}}` {{to}} (`{{toPattern}}`){{via}}: import {{allowed}}.{{instead}}",
    concern:
      "This file is {{from}} (`{{fromPattern}}`) and {{name}}`{{specifier}}` belongs to the concern `{{concern}}`{{via}}: only {{owners}} may import it.{{instead}}",
    sealed: "This file is {{from}} (`{{fromPattern}}`) and must still run in a year, when `{{target}}` has changed: copy what it needs into this file.",
    unverifiable: "What this file, {{from}} (`{{fromPattern}}`), loads here is only known at run time and cannot be checked: name the file in a constant text.",
  },
  options: {
    tier: {
      type: "string",
      enum: ["recommended", "strict"],
      description: "`recommended` reports what is wrong in nearly any backend; `strict` allows only what the table of layers allows, types included.",
    },
  },
  defaults: { tier: "recommended" },
  mayReport(project, text, { tier }) {
    const { layer, neutral } = project.placement;
    return layer !== undefined && (neutral === undefined || isIndexOfPart(project.file, project.placement)) && isChecked(project.model, layer, tier) && mayCross(project, text(), layer, tier);
  },
  create({ project, placement, sourceCode }, { tier }, context) {
    const { layer } = placement;
    if (layer === undefined || isPureBarrel(project.file, sourceCode.ast) || (isIndexOfPart(project.file, placement) && !holdsWork(sourceCode.ast))) return undefined;
    // Judged at once rather than when the program is visited: a listener that has nothing to say still costs, and code that is left and come back to runs cold.
    const crossings = crossingsOf({ project, sourceCode, importer: importerOf(project, layer), tier });
    if (crossings.length === 0 || (tier === "recommended" && isOtherwise(layer, placement.pattern, project.file, sourceCode.text))) return undefined;
    return {
      Program() {
        for (const crossing of crossings) context.report({ loc: crossing.at.loc, ...wordingOf(project, placement, crossing) });
      },
    };
  },
});
