import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where a document stands. */
export interface DocumentPlace {
  /** Absolute path; `undefined` where the document is in no file of this machine. */
  readonly filePath: string | undefined;
  /** Decides the language of a document that is in no file. */
  readonly name: string;
}

/** The path of a `file:` URI, without a slash at its end; `undefined` for any other and for one that is no path. */
export function toFilePath(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? path.resolve(fileURLToPath(uri)) : undefined;
  } catch {
    return undefined;
  }
}

/** What editors call plain text. */
const plainText: ReadonlySet<string> = new Set(["plaintext", "text"]);

/** @param languageId the client's name of the language */
export function placeOf(uri: string, languageId: string): DocumentPlace {
  return { filePath: toFilePath(uri), name: plainText.has(languageId) ? "untitled.txt" : "untitled.md" };
}
