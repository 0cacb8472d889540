import type { TSESLint } from "@typescript-eslint/utils";
import type { LayerModel } from "./settings/model.ts";
import { modelFor } from "./settings/model-of.ts";
import { SettingsError } from "./settings/settings-error.ts";
import type { Placement } from "./layers/classify.ts";
import { projectFor } from "./origins/linted-file.ts";
import type { Project } from "./origins/project.ts";
import { isLintedText } from "./linted-text.ts";
import type { LayeredRule, Presets } from "./rule.ts";

export type { LayeredRule } from "./rule.ts";

type Context<Ids extends string, Options extends object> = Readonly<TSESLint.RuleContext<Ids, readonly [Options]>>;
type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a rule gets to know of the file it is asked to lint. */
export interface LintedFile {
  readonly project: Project;
  readonly model: LayerModel;
  readonly placement: Placement;
  readonly sourceCode: SourceCode;
}

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
  /** The listeners for a file, or undefined if the rule has nothing to say about it: the cheapest file is one that is not visited. */
  readonly create: (file: LintedFile, options: Options, context: Context<Ids, Options>) => TSESLint.RuleListener | undefined;
}

const docsUrl = "https://github.com/eslint-plugin-layered/eslint-plugin-layered/blob/main/docs/rules";

const settingsOption = {
  type: "object",
  description: "The same as `settings.layered`, for tools that drop settings; `settings.layered` is laid over it.",
};

/** Where the linted file stands; undefined if there is nothing to lint in it. */
function fileOf({ settings, filename, cwd, physicalFilename, sourceCode }: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>, shared: unknown): LintedFile | undefined {
  const model = modelFor(settings, shared);
  if (!isLintedText(filename)) return undefined;
  const project = projectFor(model, cwd, physicalFilename, sourceCode);
  return { project, model, placement: project.placement, sourceCode };
}

/** The look at one file, which all rules share: they look at it one right after the other. */
interface Look {
  readonly settings: object;
  readonly shared: unknown;
  readonly filename: string;
  readonly sourceCode: SourceCode;
  readonly file: LintedFile | undefined;
}

const memory: { last: Look | undefined } = { last: undefined };

function sharedFileOf(context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>, shared: unknown): LintedFile | undefined {
  const { last } = memory;
  const { settings, filename, sourceCode } = context;
  // oxlint has one source code object for all files, and new settings for each.
  if (last?.sourceCode === sourceCode && last.settings === settings && last.shared === shared && last.filename === filename) return last.file;
  const file = fileOf(context, shared);
  memory.last = { settings, shared, filename, sourceCode, file };
  return file;
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
    const file = withoutStack(() => sharedFileOf(context, options.settings));
    return (file && spec.create(file, options, context)) ?? {};
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
