import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The program of a package in the bench's own node_modules. */
function binOf(packageName, command = packageName) {
  const folder = path.join(here, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

const program = path.join(here, "../packages/cli/bin/policylint.cjs");
const policylint = [program, "--no-config-lookup", "--preset", "strict"];
const { resolve } = createRequire(import.meta.url);

/**
 * What is compared: by name, the arguments for Node that come before the files. Each runs its recommended rules, and
 * textlint, which has none, one rule.
 */
export const linters = {
  "parse-only": [path.join(here, "parse-only.mjs")],
  policylint,
  "policylint, 2 threads": [...policylint, "--concurrency", "2"],
  "remark-lint": [
    binOf("remark-cli", "remark"),
    ...["--no-config", "--no-ignore", "--no-stdout"],
    ...["--use", resolve("remark-preset-lint-recommended")],
    ...["--use", resolve("remark-gfm"), "--use", resolve("remark-frontmatter")],
  ],
  "markdownlint-cli2": [binOf("markdownlint-cli2")],
  textlint: [binOf("textlint"), "--no-textlintrc", "--rule", "no-todo"],
  "ESLint, @eslint/markdown": [binOf("eslint"), "--config", path.join(here, "eslint-markdown.config.mjs")],
};
