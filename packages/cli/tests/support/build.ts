import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { packageFolder } from "./workspace.ts";

const packages = path.join(packageFolder, "..");
const root = path.join(packages, "..");
const lock = path.join(packageFolder, "dist/build.lock");
/** No build takes so long: a lock of that age was left by a run that was stopped. */
const longestBuild = 120_000;
/** The last thing that a build writes. */
const output = path.join(packageFolder, "dist/policylint.cache");

function modifiedAt(filePath: string): number {
  return statSync(filePath, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestSource(): number {
  const folders = [
    ...["cli", "core", "rules-document", "rules-gdpr"].map((name) => path.join(packages, name, "src")),
    ...["rules-document", "rules-gdpr"].map((name) => path.join(packages, name, "docs")),
  ];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  );
  const own = ["bundle.mjs", "bin/policylint.cjs"].map((name) => path.join(packageFolder, name));
  return Math.max(...[...sources, ...own].map(modifiedAt));
}

function isFresh(): boolean {
  return modifiedAt(output) >= newestSource();
}

function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (Date.now() - modifiedAt(lock) > longestBuild) {
      rmSync(lock, { recursive: true, force: true });
    }
    return false;
  }
}

/** Builds what the end-to-end tests run, unless it is newer than its sources; test files wait for each other. */
export async function ensureBuilt(): Promise<void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!isFresh()) {
    if (takeLock()) {
      try {
        run(path.join(root, "node_modules/@typescript/native/bin/tsc"), "-b", "packages/cli");
        run(path.join(packageFolder, "bundle.mjs"));
        return;
      } finally {
        rmSync(lock, { recursive: true });
      }
    }
    await setTimeout(200);
  }
}
