// Builds dist/extension, the folder that becomes the .vsix: the extension and the server that it starts, each in one
// file, since an extension is installed without packages, and the manifest without what only the workspace needs.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const target = path.join(here, "dist/extension");

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

/** jiti, which reads configs in TypeScript, loads files of its own: it comes along as it is. */
const jiti = path.dirname(createRequire(path.join(here, "../cli/package.json")).resolve("jiti/package.json"));
const bringJiti = {
  name: "bring-jiti",
  setup({ onResolve }) {
    onResolve({ filter: /^jiti$/ }, () => ({ path: "./jiti/lib/jiti.mjs", external: true }));
  },
};
for (const part of ["package.json", "lib", "dist", "LICENSE"]) {
  cpSync(path.join(jiti, part), path.join(target, "jiti", part), { recursive: true });
}

const shared = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  conditions: ["@policylint/source"],
  minify: true,
  legalComments: "linked",
  logLevel: "warning",
  // Modules ask where they stand.
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};
await build({
  ...shared,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension/extension.cjs",
  external: ["vscode"],
});
await build({
  ...shared,
  entryPoints: ["../language-server/src/main.ts"],
  outfile: "dist/extension/server.cjs",
  plugins: [bringJiti],
});

// Loaded by itself, into a thread of Node's.
await build({
  ...shared,
  format: "esm",
  banner: {},
  entryPoints: ["../language-server/src/config-imports/import-hooks.ts"],
  outfile: "dist/extension/import-hooks.js",
});

const {
  scripts: _scripts,
  devDependencies: _devDependencies,
  private: _private,
  ...manifest
} = JSON.parse(readFileSync(path.join(here, "package.json"), "utf8"));
writeFileSync(path.join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
copyFileSync(path.join(here, "README.md"), path.join(target, "README.md"));
copyFileSync(path.join(here, "../../LICENSE"), path.join(target, "LICENSE"));
