import { execFileSync } from "node:child_process";
import process from "node:process";

/** The JSON that the built `policylint coverage` prints of policies, whatever configuration stands near them. */
export function printCoverage(files) {
  const command = ["packages/cli/bin/policylint.cjs", "coverage", "--no-config-lookup", "--format", "json"];
  return execFileSync(process.execPath, [...command, ...files], { maxBuffer: 2 ** 28 });
}
