import type { ResolvedConfig } from "@policylint/core";

/** A resolved config as JSON: plugins by name and version, the language as the config names it. */
export function serializeConfig({
  languageName,
  plugins,
  language: _language,
  ...rest
}: ResolvedConfig): string {
  const pluginNames = Object.entries(plugins).map(([namespace, { meta }]) => {
    const version = meta?.version === undefined ? "" : `@${meta.version}`;
    return meta?.name === undefined ? namespace : `${namespace}:${meta.name}${version}`;
  });
  return JSON.stringify({ language: languageName, plugins: pluginNames, ...rest }, null, 2);
}
