import type { TSESLint } from "@typescript-eslint/utils";
import type { Placement } from "./layers/classify.ts";
import { isLintedText } from "./linted-text.ts";
import { beginLint } from "./origins/batch.ts";
import { projectAt, type LintedProject } from "./origins/linted-file.ts";
import { lookAhead } from "./origins/look-ahead.ts";
import type { Seen } from "./origins/note.ts";
import type { LayerModel } from "./settings/model.ts";
import { modelFor } from "./settings/model-of.ts";
import { SettingsError } from "./settings/settings-error.ts";

type AnyContext = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;
type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a rule gets to know of the file it is asked to lint. */
export interface LintedFile {
  readonly project: LintedProject;
  readonly model: LayerModel;
  readonly placement: Placement;
  readonly sourceCode: SourceCode;
}

/** The look at one file, which all rules share: they look at it one right after the other. */
export interface Look {
  readonly settings: object;
  readonly shared: unknown;
  readonly model: LayerModel;
  readonly filename: string;
  readonly sourceCode: SourceCode;
  /** Undefined if there is nothing to lint in it. */
  readonly file: LintedFile | undefined;
  /** What was seen of it when files were looked at ahead. */
  readonly seen: Seen | undefined;
}

const memory: { last: Look | undefined } = { last: undefined };

function lookAt({ settings, filename, cwd, physicalFilename, sourceCode }: AnyContext, shared: unknown): Look {
  const { last } = memory;
  const model = last?.settings === settings && last.shared === shared ? last.model : modelFor(settings, shared);
  if (!isLintedText(filename)) return { settings, shared, model, filename, sourceCode, file: undefined, seen: undefined };
  const note = beginLint(physicalFilename, sourceCode);
  // A part of a file, such as a code block, is not what lies beside others.
  const seen = filename === physicalFilename ? lookAhead(model, cwd, filename, note) : undefined;
  const project = seen?.project ?? projectAt(model, cwd, physicalFilename);
  const file = { project, model, placement: project.placement, sourceCode };
  return { settings, shared, model, filename, sourceCode, file, seen };
}

/**
 * Where the linted file stands.
 * @param shared settings from the options of the rule, for tools that drop them
 * @throws SettingsError if they are wrong
 */
export function lookAtFile(context: AnyContext, shared: unknown): Look {
  const { last } = memory;
  const { settings, filename, sourceCode } = context;
  // oxlint has one source code object for all files, and new settings for each.
  if (last?.sourceCode === sourceCode && last.settings === settings && last.shared === shared && last.filename === filename) return last;
  try {
    memory.last = lookAt(context, shared);
    return memory.last;
  } catch (error) {
    // The way to an error of settings leads through this plugin alone, and oxlint shows it for each file.
    if (error instanceof SettingsError) error.stack = String(error);
    throw error;
  }
}
