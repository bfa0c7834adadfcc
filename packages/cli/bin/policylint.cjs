#!/usr/bin/env node
"use strict";

const { Buffer } = require("node:buffer");
const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const v8 = require("node:v8");
const { Script } = require("node:vm");

/**
 * V8 optimises code that a short run has done with before the optimised form is ready, and for a Markdown parser
 * has often to take it back. Told to wait longer, it needs two thirds of the CPU time, on one policy as on hundreds
 * (bench/). Flags by V8's major version, as measured with Node 20 and 22; Node 24 needs none.
 */
const patience = { 11: "--interrupt-budget=1000000", 12: "--invocation-count-for-turbofan=15000" };
const flag = patience[process.versions.v8.split(".", 1)[0]];
if (flag) {
  v8.setFlagsFromString(flag);
}

const dist = path.join(__dirname, "..", "dist");
const filename = path.join(dist, "policylint.cjs");
const cacheFile = path.join(dist, "policylint.cache");

/**
 * Which Node.js has made a code cache. V8 refuses what another version of V8 or another source has made, but takes that
 * of another Node.js with the same V8, and crashes on it: 20.19.0 on that of 20.20.2.
 */
const origin = Buffer.alloc(64, `${process.version} ${process.platform} ${process.arch} `);

/** Code that V8 compiled at build time. */
function readCache() {
  try {
    const cache = readFileSync(cacheFile);
    return cache.subarray(0, origin.length).equals(origin) ? cache.subarray(origin.length) : undefined;
  } catch {
    return undefined;
  }
}

// The bundle holds ASCII only, which latin1 reads fastest.
const source = readFileSync(filename, "latin1");
const script = new Script(
  `(function (exports, require, module, launcherImport, launcherFile) {${source}\n})`,
  {
    filename,
    cachedData: readCache(),
  },
);
const bundle = { exports: {} };
const program = script.runInThisContext();
program(bundle.exports, createRequire(filename), bundle, (url) => import(url.href), __filename);

if (require.main === module) {
  void bundle.exports.runProgram();
} else {
  // A thread of --concurrency loads this file for its export.
  module.exports = bundle.exports.lintInWorker;
}

// The build runs the program once like this, so that the cache holds the functions that a run uses.
if (process.env.POLICYLINT_WRITE_CODE_CACHE === "1") {
  process.once("exit", () => writeFileSync(cacheFile, Buffer.concat([origin, script.createCachedData()])));
}
