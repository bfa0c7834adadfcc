import { defineConfig as defineFlatConfig } from "@eslint/config-helpers";
import { isObject, withExtendedPlugins } from "./extended-plugins.ts";

export { globalIgnores } from "@eslint/config-helpers";

/** ESLint's `defineConfig`, which knows the built-in plugins without their being named: `extends: ["gdpr/strict"]`. */
export const defineConfig: typeof defineFlatConfig = (...configs) => {
  const nested: readonly unknown[] = configs;
  return defineFlatConfig(...nested.flat(Infinity).map(withExtendedPlugins).filter(isObject));
};
