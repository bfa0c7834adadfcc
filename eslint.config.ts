import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What no file below `packages/core` or `packages/rules-*` may import: they run in a browser. */
const nodeModules = { group: ["node:*"], message: "This package runs in a browser." };
const commandLine = {
  group: ["policylint", "policylint/*"],
  message: "Core and rules know no command line.",
};
const rulePackages = { group: ["@policylint/rules-*"], message: "Core knows no rules." };
const eslintItself = { group: ["eslint", "eslint/*"], message: "Only the rule tester runs ESLint." };

const restrict = (...patterns: object[]): ["error", { patterns: object[] }] => ["error", { patterns }];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "bench/",
    "fixtures/",
    "packages/*/src/generated/",
    "packages/rule-tester/tests/documents/",
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      "no-control-regex": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
          message: "Narrow with a type guard.",
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["packages/core/src/**"],
    rules: { "no-restricted-imports": restrict(nodeModules, commandLine, rulePackages, eslintItself) },
  },
  {
    files: ["packages/core/src/document/**"],
    rules: {
      "no-restricted-imports": restrict(nodeModules, commandLine, rulePackages, eslintItself, {
        group: ["../language/*", "../disclosure/*", "../linter/*", "../config/*", "../rule/*"],
        message: "The document model stands on mdast alone.",
      }),
    },
  },
  {
    files: ["packages/core/src/linter/**"],
    rules: {
      "no-restricted-imports": restrict(nodeModules, commandLine, rulePackages, eslintItself, {
        group: ["../language/*", "../disclosure/*", "../document/*"],
        message: "The lint loop knows neither languages nor disclosures.",
      }),
    },
  },
  {
    files: ["packages/rules-*/src/**"],
    rules: {
      "no-restricted-imports": restrict(nodeModules, commandLine, rulePackages, eslintItself, {
        group: ["../rules/*", "./rules/*"],
        message: "A rule imports no other rule.",
      }),
    },
  },
  {
    files: ["packages/rules-*/src/generated/**"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    // The launcher of the bundle.
    files: ["packages/cli/bin/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { __dirname: "readonly", __filename: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
