import { spawn } from "node:child_process";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const shell = process.platform === "win32";

// What `npm run` tells its scripts would reach the npm of the projects.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command|config_local_prefix)|^(?:INIT_CWD|NODE_ENV|NODE_OPTIONS|VITEST.*)$/.test(name)));

/** Runs a command to its end, whatever its exit code; ESLint and oxlint exit with 1 where they find something. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...env, NO_COLOR: "1" }, shell });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject).on("close", (code) => { resolve({ code, stdout, stderr }); });
  });
}

/** Runs what has to succeed, and gives its output. */
export async function runWell(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} in ${cwd} ended with ${String(code)}\n${stdout}${stderr}`);
  return stdout;
}
