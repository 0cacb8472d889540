// What users see of a rule: without typescript-eslint's types, which their projects need not have.

/** How a rule takes part in the presets: its options there, or false if it is off. */
export interface Presets<Options> {
  readonly recommended: Partial<Options> | false;
  readonly strict: Partial<Options> | false;
}

/** What the plugin and its presets read off a rule. */
export interface LayeredDocs<Options = object> {
  readonly description: string;
  readonly url: string;
  readonly presets: Presets<Options>;
}

/** What is called with a node: by the type of a method, whose parameters may be narrower. */
type Listener = { listen(...args: unknown[]): void }["listen"];

/** A rule as ESLint and oxlint take it; the lists are theirs to change, by their types. */
export interface LayeredRule {
  readonly meta: {
    readonly type: "problem";
    readonly docs: LayeredDocs;
    readonly messages: Readonly<Record<string, string>>;
    readonly schema: object[];
    readonly defaultOptions: object[];
    readonly hasSuggestions?: boolean;
  };
  create(context: unknown): Record<string, Listener | undefined>;
}
