/** The cases that a team can pin for its file names. */
export const wordCases = ["kebab-case", "snake_case", "camelCase", "PascalCase"] as const;

/** A case that a team can pin. */
export type WordCase = (typeof wordCases)[number];

/** What can stand between a name and its role: `user.service`, `user-service`, `user_service`, `UserService`. */
export const separators = ["dot", "dash", "underscore", "none"] as const;

/** What stands between a name and its role. */
export type Separator = (typeof separators)[number];

/** How a team writes its file names. What is left out is not pinned. */
export interface NamingSettings {
  readonly case?: WordCase;
  /** What stands between a name and its role: `user.service`, `user-service`, `user_service`, `UserService`. */
  readonly separator?: Separator;
}

/** How a team names its migrations. */
export interface MigrationSettings {
  /** Where they lie; adds to the folders `migrations/`, `migration/` and `alterations/`. */
  readonly files?: string | readonly string[];
  /** `yyyymmdd_HHmm_feature`, or the name of the tool whose format is kept: `typeorm`, `knex`, `prisma`, … */
  readonly format?: string;
  /** Migrations before this moment, `yyyymmdd_HHmm` in UTC, are left alone. */
  readonly since?: string;
}
