#!/usr/bin/env node
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

const dist = path.join(__dirname, "..", "dist");
const filename = path.join(dist, "policylint.cjs");
const cacheFile = path.join(dist, "policylint.cache");

/** Code that V8 compiled at build time; V8 itself refuses what another version or another source has made. */
function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

// The bundle holds ASCII only, which latin1 reads fastest.
const source = readFileSync(filename, "latin1");
const script = new Script(`(function (exports, require, module, launcherImport) {${source}\n})`, {
  filename,
  cachedData: readCache(),
});
const bundle = { exports: {} };
const program = script.runInThisContext();
program(bundle.exports, createRequire(filename), bundle, (url) => import(url.href));

// The build runs the program once like this, so that the cache holds the functions that a run uses.
if (process.env.POLICYLINT_WRITE_CODE_CACHE === "1") {
  process.once("exit", () => writeFileSync(cacheFile, script.createCachedData()));
}
