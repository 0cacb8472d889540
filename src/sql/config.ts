import { version } from "../version.ts";
import { emptyProgram, type ParsedNothing } from "./empty-program.ts";

const meta = { name: "eslint-plugin-layered/sql", version };

/** What a config object for SQL files holds beside its rules. */
export interface SqlReading {
  readonly processor: object;
  readonly languageOptions: { readonly parser: { readonly meta: typeof meta; parseForESLint(): ParsedNothing } };
}

/**
 * How ESLint is made to read SQL: only the names of such files are linted, so rules see an empty file. The processor hides
 * the text from rules about text that are on for all files (`prettier/prettier`, `eol-last`); it hands over a string, not
 * a named block, so that the settings for `*.sql` hold. The parser keeps rules that need types from stopping the run.
 */
export const sqlReading: SqlReading = {
  processor: {
    meta,
    supportsAutofix: false,
    preprocess: (): string[] => [""],
    postprocess: (lists: readonly (readonly object[])[]): object[] => lists.flat(),
  },
  languageOptions: { parser: { meta, parseForESLint: emptyProgram } },
};
