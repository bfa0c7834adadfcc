import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Builds the server and the packages that it stands on, as far as they are not built. */
export function ensureBuilt(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/@typescript/native/bin/tsc", "-b", "packages/language-server"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
