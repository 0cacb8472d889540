import type { TSESTree } from "@typescript-eslint/utils";

/** How a file names another: each spelling that makes one file depend on another. */
export type DependencyForm =
  | "import"
  | "export"
  | "import-equals"
  | "dynamic-import"
  | "require"
  | "resolve"
  | "builtin"
  | "url"
  | "import-type"
  | "augmentation"
  | "comment";

/** What has a place in the linted text. Few places are ever asked for, and a tree of oxlint works each out when it is. */
export interface Located {
  readonly loc: TSESTree.SourceLocation;
}

/** One dependency of a file, in whatever spelling. */
export interface Dependency {
  readonly form: DependencyForm;
  /** What the specifier says; a `hole` stands for what is only known at run time. */
  readonly specifier: string;
  /** The node that makes the dependency: the declaration, the call, the type. Undefined for a comment. */
  readonly node: TSESTree.Node | undefined;
  /** Where to report it: the specifier as it is written. */
  readonly at: Located;
  /** True if the spelling itself says that only types are taken. */
  readonly typeOnly: boolean;
}
