import { folderFormats, toolFormats, type MigrationFormat } from "../catalog/migration-tools.ts";
import { defineRule, type LayeredRule } from "../define-rule.ts";
import type { Tier } from "../layers/decide.ts";
import { insideOf, nameOf, folderOf, withoutExtension } from "../layers/path.ts";
import { judgeClassStamp, momentOfClass } from "../names/class-stamp.ts";
import { withClasses } from "../names/class-twin.ts";
import type { MigrationFinding } from "../names/migration-finding.ts";
import { judgeMigration } from "../names/migration-name.ts";
import { isOutside } from "../names/migration-outside.ts";
import { declaredPlace, inMigrationFolder, isBeside, migrationPlace, type MigrationPlace } from "../names/migration-place.ts";
import type { Moment } from "../names/stamp.ts";
import { dependencyNames } from "../origins/dependency-names.ts";
import { journaledNames } from "../origins/drizzle-journal.ts";
import { packageFolderOf } from "../origins/package-folder.ts";
import type { LintedProject } from "../origins/linted-file.ts";
import { listingOf } from "../origins/listing.ts";
import { migrationClasses } from "../origins/migration-classes.ts";
import { isNamedBeside } from "../origins/named-beside.ts";
import { readText } from "../origins/read-module.ts";
import { specifiersIn } from "../origins/specifiers-in.ts";
import { isOfSqitch } from "../origins/sqitch.ts";
import { packageNameOf } from "../settings/packages.ts";
import { firstLine } from "../first-line.ts";
import { asksOnly } from "./migration-name/asks-only.ts";
import { declaredMoment } from "./migration-name/declared-moment.ts";
import { exportsUp } from "./migration-name/exports-up.ts";
import { typeormClasses } from "./migration-name/typeorm-classes.ts";
import { messages } from "./migration-name/wording.ts";

interface Options {
  readonly tier: Tier;
}

/** What lies in each folder inside one, where migrations may lie. */
const foldersBelow = (container: string): (readonly string[])[] => listingOf(container).folders.filter((folder) => !isBeside(folder)).map((folder) => listingOf(`${container}/${folder}`).all);

/** True if code beside a file hands it on, so that the program lists it by hand. */
function isHandedOn(folder: string, name: string): boolean {
  const stem = withoutExtension(name);
  return [stem, `${stem}.js`, name].some((one) => isNamedBeside(folder, one));
}

/** True for SQL in a folder that drizzle keeps a journal of, however that is called: its own default is `drizzle/`. */
const isJournaled = (file: string): boolean => file.endsWith(".sql") && journaledNames(folderOf(file)) !== undefined;

/** The file's place with absolute paths, or undefined if it is no migration. */
function placeOf(project: LintedProject): MigrationPlace | undefined {
  const { model, placement } = project;
  if (/\.d\.[cm]?ts$/.test(project.file)) return undefined;
  if (placement.neutral === "test" || placement.neutral === "setting") return undefined;
  // A folder of that name has had its say already; the role in a file's name means what the file is about.
  const isAmong = inMigrationFolder(project.file, model.folders);
  const declared = (placement.layer === "migration" && placement.pattern !== "*.migration" && !placement.pattern.endsWith("/")) || (!isAmong && isJournaled(project.file));
  if (!declared && !isAmong) return undefined;
  const top = packageFolderOf(folderOf(project.file)) ?? project.root;
  const path = insideOf(top, project.file) ?? nameOf(project.file);
  const place = migrationPlace(path, model.folders) ?? (declared ? declaredPlace(path) : undefined);
  if (place === undefined) return undefined;
  if (!declared && isOfSqitch(folderOf(project.file))) return undefined;
  const absolute = (folder: string): string => (folder === "" ? top : `${top}/${folder}`);
  const container = absolute(place.container);
  const home = place.home === undefined ? undefined : absolute(place.home);
  const around = (): string[] => [container, ...(home !== undefined && isHandedOn(container, place.name) ? [home] : [])];
  if (!declared && isOutside(place.name, listingOf(container).all, () => around().flatMap(foldersBelow))) return undefined;
  return { ...place, container, home };
}

/** What the text of a migration says. */
interface Content {
  readonly text: string;
  /** True if the file shows that it is one. */
  readonly certain: boolean;
  /** What TypeORM knows it by. */
  readonly className?: string | undefined;
  /** What a decorator says of its time. */
  readonly declared?: Moment | undefined;
}

/** The formats of the tools that a migration may be named by: its package, the project or the migration itself asks for them. */
function toolsOf(project: LintedProject, container: string, text: string): MigrationFormat[] {
  const imported = (specifiersIn(text) ?? []).map(packageNameOf);
  return [...folderFormats(nameOf(folderOf(container))), ...toolFormats([...dependencyNames(project), ...imported])];
}

/** What is wrong with the name of a migration. */
function judge(project: LintedProject, { name, container, home }: MigrationPlace, tier: Tier, { text, certain, className = "", declared }: Content): MigrationFinding[] {
  const folder = nameOf(container);
  return judgeMigration({
    name,
    siblings: listingOf(container).all,
    tier,
    ...project.model.migrations,
    certain,
    listed: () => journaledNames(container),
    isRead: () => isNamedBeside(container, name),
    // ESLint is shown no text of SQL.
    isQuery: () => asksOnly(readText(project.file) ?? ""),
    made: momentOfClass(className),
    declared,
    tools: () => toolsOf(project, container, text),
    nested: home === undefined ? undefined : { folder, again: project.model.folders.get(folder.toLowerCase()) === "migration", siblings: listingOf(home).all },
  });
}

/** Words for what TypeORM runs, by a name of its own: its interface, and the digits behind the name of a compiled class. */
const ofTypeorm = /MigrationInterface|\d{13}/;

/** Migrations are named for when they were made and what they change. */
export const migrationName: LayeredRule = defineRule<keyof typeof messages, Options>({
  name: "migration-name",
  description: "Require names of migrations that order them and say what they change",
  presets: { recommended: {}, strict: { tier: "strict" } },
  messages,
  options: {
    tier: {
      type: "string",
      enum: ["recommended", "strict"],
      description: "`recommended` keeps to the stamps that the folder uses already; `strict` asks for `yyyymmdd_HHmm_feature`. `migrations.format` and `migrations.since` hold in both.",
    },
  },
  defaults: { tier: "recommended" },
  mayReport(project, text, { tier }) {
    const place = placeOf(project);
    // Of what is certain to be a migration no less is said.
    return place !== undefined && (judge(project, place, tier, { text: text(), certain: true }).length > 0 || ofTypeorm.test(text()));
  },
  create({ project, sourceCode }, { tier }, context) {
    const place = placeOf(project);
    if (place === undefined) return undefined;
    const { name, container } = place;
    return {
      Program(program) {
        const declared = typeormClasses(program);
        const classes = declared.map((one) => ({ node: one.node, found: judgeClassStamp(name, one.name, listingOf(container).all, project.model.migrations.since, () => migrationClasses(container)) }));
        // The class says the time that the file's name should.
        const isTold = classes.some(({ found }) => found?.kind === "classStamp");
        for (const finding of judge(project, place, tier, { text: sourceCode.text, certain: place.isFolder || exportsUp(program), className: declared[0]?.name, declared: declaredMoment(program) })) {
          const told = withClasses(finding, declared[0]?.name, () => migrationClasses(container));
          if (told === undefined || (isTold && told.kind.startsWith("date"))) continue;
          const { kind, ...data } = told;
          context.report({ loc: firstLine(sourceCode), messageId: kind, data });
        }
        for (const { node, found } of classes) if (found !== undefined) context.report({ node, messageId: found.kind, data: { ...found } });
      },
    };
  },
});
