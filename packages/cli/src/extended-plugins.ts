import { builtInPlugins } from "./default-config.ts";

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A config whose `extends: ["gdpr/strict"]` names a built-in plugin gets it, as if it had imported it. */
export function withExtendedPlugins(config: unknown): unknown {
  if (!isObject(config) || !Array.isArray(config["extends"])) return config;
  const namespaces = config["extends"].map((extended) =>
    typeof extended === "string" ? (extended.split("/")[0] ?? "") : "",
  );
  const named = Object.entries(builtInPlugins).filter(([namespace]) => namespaces.includes(namespace));
  const own = isObject(config["plugins"]) ? config["plugins"] : {};
  return named.length > 0 ? { ...config, plugins: { ...Object.fromEntries(named), ...own } } : config;
}
