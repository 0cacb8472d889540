import { describe, expect, it } from "vitest";
import { declaredPlace, inMigrationFolder, migrationPlace } from "../../src/names/migration-place.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const { folders } = modelOf(undefined);

describe("where a migration lies", () => {
  it("is the folder of the migrations, the outermost of them", () => {
    expect(migrationPlace("src/migrations/a.ts", folders)).toEqual({ name: "a.ts", container: "src/migrations", home: undefined, isFolder: false });
    expect(migrationPlace("src/migrations/2024/migrations/a.ts", folders)).toEqual({ name: "a.ts", container: "src/migrations/2024/migrations", home: "src/migrations", isFolder: false });
  });

  it("is around the folder that is the migration", () => {
    const place = { name: "20240101100000_init", container: "prisma/migrations", home: undefined, isFolder: true };
    expect(migrationPlace("prisma/migrations/20240101100000_init/migration.sql", folders)).toEqual(place);
    expect(migrationPlace("prisma/migrations/init/migration.sql", folders)).toEqual({ ...place, name: "init" });
    expect(migrationPlace("prisma/migrations/20240101100000_init/notes.sql", folders)).toBeUndefined();
  });

  it("is the first folder of a path too, and one for a release", () => {
    expect(migrationPlace("migrations/a.ts", folders)).toMatchObject({ name: "a.ts", container: "migrations" });
    expect(migrationPlace("migrations/v1.2-users/index.ts", folders)).toEqual({ name: "index.ts", container: "migrations/v1.2-users", home: "migrations", isFolder: false });
    expect(migrationPlace("a/migrations/migration.sql", folders)).toMatchObject({ name: "migration.sql", isFolder: false });
    expect(migrationPlace("a/b/c/migrations/20240101100000_init/migration.sql", folders)?.container).toBe("a/b/c/migrations");
  });

  it("can be told from the letters of a path, whatever joints they have", () => {
    const found = (path: string) => inMigrationFolder(path, new Map([["changes", "migration"], ["alterations", "migration"], ["users", "service"]]));
    expect(["db/changes/a.ts", "db/Changes/a.ts", "db/chan-ges/a.ts", "db/alter_ations/a.ts"].map(found)).toEqual([true, true, true, true]);
    expect(["db/migrations/a.ts", "src/users/a.ts"].map(found)).toEqual([false, false]);
  });

  it.each(["src/users/a.ts", "src/a.migrations", "migrations", "src/migrations/down/a.ts", "migrations/archives/a.js", "migrations/Archive/a.js", "migrations/examples/a.js", "src/migrations/20240101100000_init/steps/a.ts"])("is nowhere: %s", (path) => {
    expect(migrationPlace(path, folders)).toBeUndefined();
  });
});

describe("where a migration lies that only the settings call one", () => {
  it("is the folder around it", () => {
    expect(declaredPlace("db/changes/a.ts")).toEqual({ name: "a.ts", container: "db/changes", home: undefined, isFolder: false });
    expect(declaredPlace("db/v1/index.ts")).toEqual({ name: "index.ts", container: "db/v1", home: undefined, isFolder: false });
    expect(declaredPlace("index.ts")).toEqual({ name: "index.ts", container: "", home: undefined, isFolder: false });
  });

  it.each(["migration.sql", "up.sql", "index.ts"])("is around the folder with a stamp that holds %s", (file) => {
    expect(declaredPlace(`db/changes/20240101100000_init/${file}`)).toEqual({ name: "20240101100000_init", container: "db/changes", home: undefined, isFolder: true });
  });
});
