#!/usr/bin/env node
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire, wrap } = require("node:module");
const path = require("node:path");
const { constants, Script } = require("node:vm");

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
const script = new Script(wrap(readFileSync(filename, "latin1")), {
  filename,
  cachedData: readCache(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(filename), module_, filename, dist);

// The build runs the program once like this, so that the cache holds the functions that a run uses.
if (process.env.POLICYLINT_WRITE_CODE_CACHE === "1") {
  process.once("exit", () => writeFileSync(cacheFile, script.createCachedData()));
}
