import { statSync } from "node:fs";
import type { ResolveFnOutput } from "node:module";
import { fileURLToPath } from "node:url";
import type { ConfigImport } from "policylint";

/**
 * What a module of a config imports by its path belongs to the same load of that config, so that it is read again with
 * it. Packages do not, and CommonJS modules do not, of which Node has one instance for each file.
 *
 * @param parameter of a URL, that has the id of a load
 */
export function followImport(
  specifier: string,
  parentUrl: string | undefined,
  resolved: ResolveFnOutput,
  parameter: string,
  note: (found: ConfigImport) => void,
): ResolveFnOutput {
  if (!parentUrl?.includes(`${parameter}=`) || !/^(?:\.{0,2}\/|file:)/u.test(specifier)) return resolved;
  const load = new URL(parentUrl).searchParams.get(parameter);
  const url = new URL(resolved.url);
  if (load === null || url.protocol !== "file:" || resolved.format === "commonjs") return resolved;
  const filePath = fileURLToPath(url);
  // Before it is read: a change that comes in between is then seen as one.
  const { mtimeMs: time } = statSync(filePath);
  note({ load, filePath, time });
  url.searchParams.set(parameter, load);
  return { ...resolved, url: url.href };
}
