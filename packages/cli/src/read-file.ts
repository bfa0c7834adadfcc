import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

/** Above this no file is read at all: a policy is text for people, and memory must stay bounded. */
const maxBytes = 64 * 1024 * 1024;

export type ReadOutcome =
  | { ok: true; text: string }
  /** `isContent`: the file was read, but is no text; otherwise the file system refused it. */
  | { ok: false; message: string; isContent: boolean; line?: number };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "a file is in the way",
  EISDIR: "it is a directory",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ENOENT: "no such file",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of its path is not a directory",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only",
};

/** Says in words why the file system refused something. */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const reason = reasons[code];
  return reason ? `${reason} (${code})` : error.message;
}

function refused(reason: string): ReadOutcome {
  return { ok: false, isContent: false, message: `Cannot read the file: ${reason}.` };
}

function findInvalidLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) {
      return line;
    }
    line++;
    start = end + 1;
  }
}

function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Reads bytes as UTF-8 text, a byte order mark kept. */
export function decodeText(bytes: Buffer): ReadOutcome {
  if (hasUtf16Mark(bytes)) {
    return { ok: false, isContent: true, message: "The file is UTF-16 text; save it as UTF-8." };
  }
  if (bytes.includes(0)) {
    return { ok: false, isContent: true, message: "The file is binary, not text: it contains NUL bytes." };
  }
  if (!isUtf8(bytes)) {
    const line = findInvalidLine(bytes);
    return {
      ok: false,
      isContent: true,
      line,
      message: `The file is not valid UTF-8 (first at line ${line}).`,
    };
  }
  return { ok: true, text: decoder.decode(bytes) };
}

/**
 * Reads a policy; whatever stands in the way is told in the outcome, nothing is thrown. At once, since the linting
 * that follows keeps the process busy for far longer.
 */
export function readPolicy(filePath: string): ReadOutcome {
  try {
    const stats = statSync(filePath);
    if (stats.isDirectory()) {
      return refused("it is a directory");
    }
    if (!stats.isFile()) {
      return refused("it is not a regular file");
    }
    if (stats.size > maxBytes) {
      return refused(`it is larger than ${maxBytes / 1024 / 1024} MiB`);
    }
    return decodeText(readFileSync(filePath));
  } catch (error) {
    return refused(describeSystemError(error));
  }
}
