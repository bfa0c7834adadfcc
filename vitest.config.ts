import { defineConfig } from "vitest/config";

const conditions = ["@policylint/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/tests/**/*.test.ts", "eval/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
