export { defineConfig } from "@eslint/config-helpers";
