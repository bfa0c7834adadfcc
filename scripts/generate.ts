import { readFile, writeFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { renderGeneratedFiles } from "./generate/generated-files.ts";

const root = path.resolve(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

for (const { file, text } of await renderGeneratedFiles(root)) {
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known === text) continue;
  stale.push(path.relative(root, file));
  if (isCheck) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

for (const file of stale) console.log(`${isCheck ? "stale" : "wrote"}: ${file}`);
if (isCheck && stale.length > 0) {
  console.error("Run the script `generate` and commit what it writes.");
  process.exitCode = 1;
}
