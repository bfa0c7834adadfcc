import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const hook = fileURLToPath(new URL("usage-hook.cjs", import.meta.url));

function spawn(args, options) {
  // Some linters write all that they find to the error output.
  const outcome = spawnSync(process.execPath, args, { maxBuffer: 2 ** 28, ...options });
  if (outcome.error || (outcome.status ?? 2) > 1) {
    const reason = outcome.error ?? (String(outcome.stderr).trim() || `exit code ${outcome.status}`);
    throw new Error(`node ${args.slice(0, 3).join(" ")} failed: ${reason}`);
  }
  return outcome;
}

/** Wall time of a Node process, in milliseconds. */
export function measureWall(args) {
  const start = process.hrtime.bigint();
  spawn(args, { stdio: ["ignore", "ignore", "pipe"] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Wall and CPU time, the latter user and system together, in milliseconds, and peak memory in MiB of a Node process. */
export function measureUsage(args, { cwd } = {}) {
  const start = process.hrtime.bigint();
  const { output } = spawn(["--require", hook, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  return { wall, ...JSON.parse(String(output[3])) };
}

/** Of an odd number of figures the middle one. */
export function median(figures) {
  return [...figures].sort((left, right) => left - right)[figures.length >> 1];
}

/** Runs each measurement once per round, in turn, and gives the figures of each. */
export function alternate(count, measurements) {
  const figures = Object.fromEntries(Object.keys(measurements).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, measurement] of Object.entries(measurements)) {
      figures[name].push(measurement());
    }
  }
  return figures;
}
