/**
 * Imports a module by URL. A function of its own, because in the bundle the launcher supplies it: code that is
 * compiled from a cache cannot import by itself without an experimental feature of Node.
 */
export async function importModule(url: URL): Promise<{ default?: unknown }> {
  return import(url.href);
}
