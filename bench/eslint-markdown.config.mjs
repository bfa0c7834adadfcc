// What ESLint is measured with.
import markdown from "@eslint/markdown";
import { defineConfig } from "eslint/config";

export default defineConfig({
  files: ["**/*.md"],
  plugins: { markdown },
  language: "markdown/gfm",
  extends: ["markdown/recommended"],
});
