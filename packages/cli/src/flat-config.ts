export { defineConfig, globalIgnores } from "@eslint/config-helpers";
