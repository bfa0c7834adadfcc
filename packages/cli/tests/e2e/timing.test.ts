import { spawnSync } from "node:child_process";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { demoConfig, Workspace } from "../support/workspace.ts";

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  workspace = new Workspace();
  workspace.write("policylint.config.mjs", demoConfig({ "demo/no-heading": "warn" }));
  for (let number = 10; number < 30; number++) workspace.write(`${number}.md`, "# Policy\n");
});
afterEach(() => workspace.remove());

describe("TIMING=1", () => {
  it.each([[[]], [["--concurrency", "2"]]])(
    "prints ESLint's table on standard error, with %j, and leaves the report as it is",
    (args) => {
      const plain = workspace.run(["-f", "json", ...args]);
      const { status, stdout, stderr } = workspace.run(["-f", "json", ...args], { env: { TIMING: "1" } });
      expect({ status, stdout }).toEqual({ status: plain.status, stdout: plain.stdout });
      expect(stderr).toMatch(
        /^Rule +\| Time \(ms\) \| Relative\n:-+ \| -+: \| -+:\ndemo\/no-heading \| +[\d.]+ \| +100\.0%\n$/u,
      );
    },
  );

  it("leaves the times in the results where --stats asks for them", () => {
    const { stdout, stderr } = workspace.run(["-f", "json", "--stats"], { env: { TIMING: "1" } });
    expect(JSON.parse(stdout)[0].stats.times.passes).toHaveLength(1);
    expect(stderr).toContain("demo/no-heading");
  });

  it("is off where it is empty", () => {
    expect(workspace.run(["."], { env: { TIMING: "" } }).stderr).toBe("");
  });
});

describe("the progress line", () => {
  // 'script' runs a command in a terminal of its own; a rule that waits makes the run a long one.
  const hasScript = spawnSync("bash", ["-c", "command -v script"]).status === 0;

  beforeEach(() => {
    workspace.write(
      "policylint.config.mjs",
      `const wait = { create: () => ({ root() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 80); } }) };
       export default [{ plugins: { demo: { rules: { wait } } }, rules: { "demo/wait": "warn" } }];`,
    );
  });

  it.skipIf(!hasScript)("is shown in a terminal, and gone at the end", () => {
    const { stdout } = workspace.shell(`env -u CI TERM=xterm script -qec "$POLICYLINT ." /dev/null`);
    expect(stdout).toMatch(/\r\u001b\[KLinted \d+ of 20 documents/u);
    expect(stdout).toMatch(/\r\u001b\[K$/u);
  });

  it.skipIf(!hasScript)("is not shown in CI, nor where the report is piped", () => {
    for (const line of [
      `CI=true TERM=xterm script -qec "$POLICYLINT ." /dev/null`,
      `env -u CI TERM=xterm script -qec "$POLICYLINT . | cat" /dev/null`,
      `env -u CI $POLICYLINT . 2>&1`,
    ]) {
      expect(workspace.shell(line).stdout).toBe("");
    }
  });
});
