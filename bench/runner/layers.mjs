/** The layers of a generated project, as its folders say. */
export const folders = {
  controller: ["src/controllers"],
  middleware: ["src/middleware"],
  service: ["src/services", "packages/*/src/services"],
  repository: ["src/repositories", "packages/*/src/repositories"],
  schema: ["src/schemas"],
  model: ["src/models"],
  database: ["src/database"],
  migration: ["src/migrations"],
  support: ["src/shared", "packages/*/src/shared"],
};

export const anywhere = Object.keys(folders);

/** What each layer may import in `recommended`: everything but what is wrong in nearly any backend. */
export const allowed = Object.fromEntries(anywhere.map((from) => [from, anywhere]));
allowed.controller = anywhere.filter((to) => to !== "repository" && to !== "database");
allowed.service = anywhere.filter((to) => to !== "controller" && to !== "middleware");
allowed.repository = anywhere.filter((to) => !["service", "controller", "middleware"].includes(to));
