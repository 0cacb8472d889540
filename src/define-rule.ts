import type { TSESLint } from "@typescript-eslint/utils";
import { SettingsError } from "./settings/settings-error.ts";
import type { Neighbours, Question } from "./origins/neighbours.ts";
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

/** False if the text of a file tells that a rule has nothing to say about it. */
function mayReport<Options extends object>(question: Question<Options> | undefined, options: Options, { project, sourceCode }: LintedFile, neighbours: Neighbours | undefined): boolean {
  if (question === undefined) return true;
  const text = (): string => sourceCode.text;
  return neighbours?.ask(question, options, project, text) ?? question(project, text, options);
}

/** Lets an error of settings speak for itself: the way to it leads through this plugin alone, and oxlint shows it for each file. */
function withoutStack<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof SettingsError) error.stack = String(error);
    throw error;
  }
}

/** Declares a rule: adds the docs link, the `settings` option, the checks of the settings and the look at where the file stands. */
export function defineRule<Ids extends string, Options extends object>(spec: RuleSpec<Ids, Options>): LayeredRule {
  const create = (context: Context<Ids, Options & { settings?: unknown }>): TSESLint.RuleListener => {
    // ESLint and oxlint have laid the options over the defaults of the meta.
    const options = context.options[0];
    const { file, neighbours } = withoutStack(() => lookAtFile(context, options.settings));
    if (file === undefined || !mayReport(spec.mayReport, options, file, neighbours)) return {};
    return spec.create(file, options, context) ?? {};
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
    create: create,
  };
}
