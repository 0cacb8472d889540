/** Where a tool writes its client into the project, by the end of a path without extension, and the package whose exports that client has. */
const places: readonly { readonly sign: string; readonly ends: RegExp; readonly specifier: string }[] = [
  { sign: "/generated/prisma", ends: /\/generated\/prisma(?:-client)?(?:\/(?:client|index|enums|models|browser))?$/, specifier: "@prisma/client" },
  { sign: "/prisma/generated", ends: /\/prisma\/generated(?:\/(?:prisma|prisma-client))?(?:\/(?:client|index|enums|models|browser))?$/, specifier: "@prisma/client" },
];

/** The package that a generated client stands for; undefined for any other path. */
export function generatedFrom(path: string): string | undefined {
  const place = places.find(({ sign }) => path.includes(sign));
  return place?.ends.test(path.replace(/\.[cm]?[jt]s$/, "")) === true ? place.specifier : undefined;
}
