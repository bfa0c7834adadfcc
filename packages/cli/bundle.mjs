// Builds dist/policylint.cjs, the program in one file, from the sources of all packages: loading some hundred
// modules from node_modules would cost more time than linting a policy does.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { valueVocabulary } from "@policylint/core";
import document, { lexicon as documentLexicon } from "@policylint/rules-document";
import gdpr, { gdprVocabulary, lexicon as gdprLexicon } from "@policylint/rules-gdpr";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

const source = path.join(here, "src");
const program = path.join(here, "dist/policylint.cjs");
const codeCache = path.join(here, "dist/policylint.cache");

/** Has what most policies have, so that the code cache holds the functions that most runs use. */
const sample = `---
title: Privacy Policy
---

# Privacy Policy

**Last updated:** 1 March 2026

1. Who we are

Acme Ltd, 1 High Street, London ("we") is the controller; write to privacy@acme.example.

## Your rights

You may, under Art. 15 GDPR, ask for *access* to your data, and for:

- erasure, see [section 1](#who-we-are)
- portability

| Data   | Kept for  |
| ------ | --------- |
| E-mail | 12 months |

<!-- policylint-disable-next-line -- not yet decided -->
TODO: name the recipients.
`;

/** Modules that few runs need, in src; each is a file of its own, loaded by a dynamic import. */
const chunks = [
  "cache/result-cache",
  "glob",
  "flat-config",
  "parallel/worker-pool",
  "replace-file",
  "commands/baseline",
  "commands/doctor",
  "commands/init",
  "commands/suppress",
  "review/review",
  "review/revision",
  "explain/render-explanation",
  "job-summary",
  "stream/lint-stream",
  "timing-table",
  "formatters/checkstyle",
  "formatters/github",
  "formatters/gitlab",
  "formatters/html",
  "formatters/json-with-metadata",
  "formatters/junit",
  "formatters/lsp",
  "formatters/markdown",
  "formatters/sarif",
  "formatters/stylish-terminal",
];

/** Leaves dynamic imports of the chunks alone; they become `require` of the files built for them. */
const keepChunksApart = {
  name: "keep-chunks-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/[\w/-]+\.ts$/ }, ({ kind, path: specifier, resolveDir }) => {
      const name = path.relative(source, path.resolve(resolveDir, specifier)).slice(0, -".ts".length);
      return kind === "dynamic-import" && chunks.includes(name.replaceAll(path.sep, "/"))
        ? { path: `./chunks/${path.basename(name)}.cjs`, external: true }
        : undefined;
    });
  },
};

/**
 * By name, each rule package's lexicon and the vocabularies of values as JSON, which V8 reads faster than the same
 * data as a program.
 */
const compiledLexicons = {
  document: JSON.stringify(documentLexicon.compile()),
  gdpr: JSON.stringify(gdprLexicon.compile()),
  values: JSON.stringify(valueVocabulary.compile()),
  "gdpr-values": JSON.stringify(gdprVocabulary.compile()),
};

/** By id, the page of every rule: the packages of an installed program need not lie beside each other. */
const rulePages = Object.fromEntries(
  [gdpr, document].flatMap(({ meta: { namespace }, rules }) =>
    Object.keys(rules).map((id) => [
      `${namespace}/${id}`,
      readFileSync(path.join(here, `../rules-${namespace}/docs/rules/${id}.md`), "utf8"),
    ]),
  ),
);

/** Modules in the place of some that every start would load and that a run seldom or never uses. */
const replacements = {
  // chalk asks here whether a terminal shows colours; the program asks for itself (src/terminal.ts).
  "#supports-color": "export default { stdout: false, stderr: false };",
  // @eslint/config-array traces with it.
  debug: "export default () => () => {};",
  // The parser of rule options in comments, made when the first such comment is read.
  levn: "export default { parse: (...args) => require('levn').parse(...args) };",
  // Names of countries, read when the first value is asked for that may have one.
  "countries-list": "module.exports = { get countries() { return require('countries-list').countries; } };",
  // Patterns of syllables, made when the first document is scored.
  syllable: "let read; export const syllable = (word) => (read ??= require('syllable').syllable)(word);",
  // syllable only asks whether a singular is one of some fifty words, all of which form their plural with s; for the
  // irregular ones that it would never find, each word would be held against a hundred patterns.
  pluralize: "module.exports = (word) => word.replace(/s$/, '');",
  // The lexicons are compiled here and now: reading their phrases would be most of the cost of a cold start.
  "./compile-lexicon.ts": `
    const compiled = ${JSON.stringify(compiledLexicons)};
    export const compileLexicon = ({ name }) => JSON.parse(compiled[name]);`,
  "./rule-pages.ts": `
    const pages = ${JSON.stringify(rulePages)};
    export const readRulePage = (ruleId) => pages[ruleId];`,
  // The launcher hands its own name and this function over.
  "./parallel/worker-file.ts": "export const workerFile = launcherFile;",
  "./import-module.ts": "export const importModule = launcherImport;",
};

const replaceModules = {
  name: "replace-modules",
  setup({ onLoad, onResolve }) {
    const filter = new RegExp(`^(?:${Object.keys(replacements).join("|")})$`);
    onResolve({ filter }, ({ path: name, namespace, resolveDir }) =>
      namespace === "replacement"
        ? undefined
        : { path: name, namespace: "replacement", pluginData: { resolveDir } },
    );
    onLoad({ filter: /.*/, namespace: "replacement" }, ({ path: name, pluginData }) => ({
      contents: replacements[name],
      resolveDir: pluginData.resolveDir,
    }));
  },
};

/** Makes a script ASCII: esbuild leaves regular expressions as they are, and the launcher reads latin1. */
function escapeNonAscii(filePath) {
  const source = readFileSync(filePath, "utf8");
  const escaped = source.replace(/(\\?)([^\x00-\x7f])/g, (_, backslash, character) => {
    if (backslash) {
      throw new Error(
        `A backslash stands before ${JSON.stringify(character)} in ${filePath}: write \\u instead.`,
      );
    }
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  writeFileSync(filePath, escaped);
}

/** Lints a sample with the new program, so that it writes the code cache (see bin/policylint.cjs). */
function writeCodeCache() {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(here, "bin/policylint.cjs"), "--no-config-lookup", "--stdin"],
    { input: sample, encoding: "utf8", env: { ...process.env, POLICYLINT_WRITE_CODE_CACHE: "1" } },
  );
  if (status === null || status > 1) {
    throw new Error(`The bundled program does not run:\n${stderr}`);
  }
}

rmSync(codeCache, { force: true });
await build({
  absWorkingDir: here,
  entryPoints: {
    policylint: "src/main.ts",
    ...Object.fromEntries(chunks.map((name) => [`chunks/${path.basename(name)}`, `src/${name}.ts`])),
  },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  conditions: ["@policylint/source"],
  supported: { "dynamic-import": false },
  external: ["jiti", "tinypool"],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "linked",
  logLevel: "warning",
  plugins: [keepChunksApart, replaceModules],
});
escapeNonAscii(program);
writeCodeCache();
