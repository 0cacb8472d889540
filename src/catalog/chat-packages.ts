/** Eris and what goes on from it: their objects have methods of their own (`channel.createMessage`), and are handed to files that do not import them. */
export const erisPackages: ReadonlySet<string> = new Set(["@projectdysnomia/dysnomia", "eris"]);
