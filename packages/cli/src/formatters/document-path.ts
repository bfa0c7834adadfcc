import path from "node:path";

/**
 * The path of a document from the working directory, its parts divided by `/`: the same on every machine. `<text>`,
 * which is no file, stays as it is.
 */
export function documentPath(filePath: string, cwd: string = process.cwd()): string {
  const relative = path.isAbsolute(filePath) ? path.relative(cwd, filePath) : filePath;
  return relative.split(path.sep).join("/");
}

/** A path as a relative reference of a URI (RFC 3986), in which no part can pose as a scheme. */
export function toUriReference(relativePath: string): string {
  return relativePath.split("/").map(encodePart).join("/");
}

/** A lone surrogate, which no URI can hold, becomes U+FFFD. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"));
}
