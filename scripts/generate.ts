import path from "node:path";
import { findStaleFiles, writeFiles } from "./generate/write-files.ts";

const root = path.resolve(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");
const stale = await findStaleFiles(root);
if (!isCheck) await writeFiles(stale);

for (const { file } of stale) console.log(`${isCheck ? "stale" : "wrote"}: ${path.relative(root, file)}`);
if (isCheck && stale.length > 0) {
  console.error('Run "pnpm run generate" and commit what it writes.');
  process.exitCode = 1;
}
