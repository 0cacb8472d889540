const position = { line: 1, column: 0 };

const empty = {
  type: "Program",
  sourceType: "module",
  body: [],
  tokens: [],
  comments: [],
  range: [0, 0],
  loc: { start: position, end: position },
} as const;

/** As much of TypeScript as a rule asks for before it has seen a node: rules that need types find nothing to ask about. */
const services = {
  program: { getTypeChecker: () => ({}), getCompilerOptions: () => ({ strict: true }), getSourceFile: () => undefined },
  esTreeNodeToTSNodeMap: new WeakMap(),
  tsNodeToESTreeNodeMap: new WeakMap(),
  emitDecoratorMetadata: undefined,
  experimentalDecorators: undefined,
  isolatedDeclarations: undefined,
};

/** What a parser gives for a file without a statement. */
export interface ParsedNothing {
  readonly ast: object;
  readonly services: Record<string, unknown>;
  readonly visitorKeys: Record<string, string[]>;
}

/** A parser for files of which only the name matters. */
export function emptyProgram(): ParsedNothing {
  return { ast: { ...empty, body: [], tokens: [], comments: [] }, services, visitorKeys: { Program: ["body"] } };
}
