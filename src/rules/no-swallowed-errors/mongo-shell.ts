/** What the shell of MongoDB is asked by the `db` that it has itself, at the start of a line. */
const asked = /^[ \t]*(?:try\s*\{\s*|(?:const|let|var)\s+\w+\s*=\s*)?db\s*\.\s*(?:\w+\s*\.|(?:getSiblingDB|getCollection|createCollection|createView|createUser|createRole|runCommand|adminCommand)\s*\()/m;

/** What a module has, and a script for the shell has not. */
const ofModule = /^[ \t]*(?:import|export)\b|\b(?:require|import)\s*\(|\bmodule\.exports\b|\b(?:const|let|var|function|class)\s+db\b|[({,]\s*db\s*[,)}]/m;

/** True for a script that is fed to the shell of MongoDB: it is run by hand, and by no backend. */
export const isForMongoShell = (text: string): boolean => asked.test(text) && !ofModule.test(text);
