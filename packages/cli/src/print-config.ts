import type { ResolvedConfig } from "@policylint/core";

/** A resolved config as data: plugins by name and version, the language as the config names it. */
export function toPlainConfig({
  languageName,
  plugins,
  language: _language,
  ...rest
}: ResolvedConfig): Record<string, unknown> {
  const pluginNames = Object.entries(plugins).map(([namespace, { meta }]) => {
    const version = meta?.version === undefined ? "" : `@${meta.version}`;
    return meta?.name === undefined ? namespace : `${namespace}:${meta.name}${version}`;
  });
  return { language: languageName, plugins: pluginNames, ...rest };
}

/** A resolved config as JSON. */
export function serializeConfig(config: ResolvedConfig): string {
  return JSON.stringify(toPlainConfig(config), null, 2);
}
