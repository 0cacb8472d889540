/** True for a name as constants and the members of enums have it: `SELECT`, `READ_COMMITTED`. */
export const isConstantName = (name: string): boolean => /^[A-Z][A-Z\d_]+$/.test(name);
