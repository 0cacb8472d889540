// Loaded into a process that is timed: at its end it writes down the microseconds that it had of the processors.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_PROCESSOR_TIME, String(user + system));
});
