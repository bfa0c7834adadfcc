import path from "node:path";

/** Is a path that of a directory itself, or of something in it? Both are absolute. */
export function isInside(directory: string, filePath: string): boolean {
  const relative = path.relative(directory, filePath);
  return relative === "" || (relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative));
}
