import { readFile, stat } from "node:fs/promises";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toFilePath } from "./document-place.ts";

/**
 * The text of a file as it is open, else as it stands on the disk.
 *
 * @param open the open documents; a client may write the URI of a file in more than one way
 * @param maxSize bytes above which a file is not read
 * @returns `undefined` where there is none, or none that can be read
 */
export async function readDocument(
  uri: string,
  open: readonly TextDocument[],
  maxSize: number,
): Promise<string | undefined> {
  const filePath = toFilePath(uri);
  if (filePath === undefined) return undefined;
  const document = open.find((other) => toFilePath(other.uri) === filePath);
  if (document) return document.getText();
  try {
    const stats = await stat(filePath);
    return stats.isFile() && stats.size <= maxSize ? await readFile(filePath, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
