import { defineConfig as defineFlatConfig, type ConfigWithExtends } from "@eslint/config-helpers";
import type { ConfigObject } from "@policylint/core";
import { isObject, withExtendedPlugins } from "./extended-plugins.ts";

export { globalIgnores } from "@eslint/config-helpers";

type NestedConfigs = (ConfigWithExtends & Pick<ConfigObject, "enforcement">) | readonly NestedConfigs[];

/** ESLint's `defineConfig`, which knows the built-in plugins without their being named: `extends: ["gdpr/strict"]`. */
export function defineConfig(...configs: readonly NestedConfigs[]): ConfigObject[] {
  const nested: readonly unknown[] = configs;
  return defineFlatConfig(...nested.flat(Infinity).map(withExtendedPlugins).filter(isObject));
}
