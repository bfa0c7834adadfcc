import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const hook = fileURLToPath(new URL("usage-hook.cjs", import.meta.url));

function spawn(args, options) {
  const outcome = spawnSync(process.execPath, args, options);
  if (outcome.error || (outcome.status ?? 2) > 1) {
    throw new Error(`node ${args.slice(0, 3).join(" ")} failed: ${outcome.error ?? outcome.stderr}`);
  }
  return outcome;
}

/** Wall time of a Node process, in milliseconds. */
export function measureWall(args) {
  const start = process.hrtime.bigint();
  spawn(args, { stdio: ["ignore", "ignore", "pipe"] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** CPU time, user and system together, in milliseconds, and peak memory in MiB of a Node process. */
export function measureUsage(args) {
  const { output } = spawn(["--require", hook, ...args], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  return JSON.parse(String(output[3]));
}

/** Of an odd number of figures the middle one. */
export function median(figures) {
  return [...figures].sort((left, right) => left - right)[figures.length >> 1];
}
