/** What reads a command line. */
export const commandLinePackages: ReadonlySet<string> = new Set(["yargs", "commander", "cac", "meow", "sade", "citty", "clipanion", "@oclif/core"]);
