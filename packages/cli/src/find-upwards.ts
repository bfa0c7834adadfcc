import { statSync } from "node:fs";
import path from "node:path";

function isFile(filePath: string): boolean {
  try {
    return statSync(filePath, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** Looks in a directory and those above it for a file of one of these names; the first name wins. */
export function findUpwards(directory: string, names: readonly string[]): string | undefined {
  for (let current = directory; ;) {
    const found = names.map((name) => path.join(current, name)).find(isFile);
    const parent = path.dirname(current);
    if (found || parent === current) {
      return found;
    }
    current = parent;
  }
}
