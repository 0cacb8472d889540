/** A whole name without its joints: `PrismaService` and `prisma.service` are one. */
export function wholeNameKey(name: string): string {
  return name.replaceAll(/[-_.]/g, "").toLowerCase();
}
