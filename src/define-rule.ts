import type { TSESLint } from "@typescript-eslint/utils";
import { Foresight, type Question } from "./origins/foresight.ts";
import { lookAtFile, type LintedFile } from "./look.ts";
import type { LayeredRule, Presets } from "./rule.ts";

export type { LayeredRule } from "./rule.ts";

type Context<Ids extends string, Options extends object> = Readonly<TSESLint.RuleContext<Ids, readonly [Options]>>;

/** A rule as it is written: meta and wiring. */
export interface RuleSpec<Ids extends string, Options extends object> {
  readonly name: string;
  readonly description: string;
  readonly presets: Presets<Options>;
  readonly messages: Readonly<Record<Ids, string>>;
  /** JSON schema of each option, with a description. `settings` is added to every rule. */
  readonly options: Readonly<Record<keyof Options & string, object>>;
  readonly defaults: Options;
  readonly hasSuggestions?: boolean;
  /** What a text alone can tell is asked first: most files have nothing for a rule in them, and their trees need not be looked at. */
  readonly mayReport?: Question<Options>;
  /** The listeners for a file, or undefined if the rule has nothing to say about it: the cheapest file is one that is not visited. */
  readonly create: (file: LintedFile, options: Options, context: Context<Ids, Options>) => TSESLint.RuleListener | undefined;
}

const docsUrl = "https://github.com/eslint-plugin-layered/eslint-plugin-layered/blob/main/docs/rules";

const settingsOption = {
  type: "object",
  description: "The same as `settings.layered`, for tools that drop settings; `settings.layered` is laid over it.",
};

/** Declares a rule: adds the docs link, the `settings` option, the checks of the settings and the look at where the file stands. */
export function defineRule<Ids extends string, Options extends object>(spec: RuleSpec<Ids, Options>): LayeredRule {
  const { mayReport } = spec;
  const foresight = mayReport && new Foresight(mayReport);
  const create = (context: Context<Ids, Options & { settings?: unknown }>): TSESLint.RuleListener => {
    // ESLint and oxlint have laid the options over the defaults of the meta.
    const options = context.options[0];
    let isFit = foresight?.of(context, options);
    if (isFit === false) return {};
    const { file, seen } = lookAtFile(context, options.settings);
    if (file === undefined) return {};
    if (isFit === undefined && seen !== undefined) {
      foresight?.askAll(seen.neighbours, context, options);
      isFit = foresight?.ofProject(file.project, seen.note, file.sourceCode.text, options);
    }
    isFit ??= mayReport?.(file.project, () => file.sourceCode.text, options);
    return isFit === false ? {} : (spec.create(file, options, context) ?? {});
  };
  return {
    meta: {
      type: "problem",
      docs: { description: spec.description, url: `${docsUrl}/${spec.name}.md`, presets: spec.presets },
      messages: spec.messages,
      schema: [{ type: "object", properties: { ...spec.options, settings: settingsOption }, additionalProperties: false }],
      defaultOptions: [spec.defaults],
      ...(spec.hasSuggestions === true ? { hasSuggestions: true } : {}),
    },
    create,
  };
}
