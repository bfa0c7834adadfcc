import writeFileAtomic from "write-file-atomic";

/**
 * Replaces a file as a whole or not at all, its mode and owner kept and a symbolic link followed: the text goes
 * into a file beside it, which is renamed over it, also where the process is interrupted.
 *
 * @throws {Error} what the file system says
 */
export function replaceFile(filePath: string, text: string): Promise<void> {
  return writeFileAtomic(filePath, text);
}
