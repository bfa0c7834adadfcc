import { fstatSync, writeSync } from "node:fs";

/** Where the CLI writes: a seam for its tests. */
export interface Terminal {
  /** Does standard output show colours, if nothing else is asked for? */
  readonly color: boolean;
  /** Width of standard output; `undefined` where it is no terminal. */
  readonly columns: number | undefined;
  out(text: string): void;
  error(text: string): void;
  /** Does somebody watch: are both standard streams a terminal, and not that of a CI job? */
  readonly hasStatusLine: boolean;
  /** Puts a text in the place of the line that stands last on standard error. */
  status(text: string): void;
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/**
 * Writes at once, past the stream: making `process.stdout` loads Node's network code, which costs more than
 * formatting a report. A reader that stops early (`policylint … | head`) ends the writing and nothing else.
 */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (isErrno(error, "EAGAIN")) {
        writeLater(descriptor, bytes.subarray(written));
        return;
      }
      if (isErrno(error, "EPIPE")) {
        return;
      }
      throw error;
    }
  }
}

/** The reader is slower than a pipe that does not block: the stream waits for it. */
function writeLater(descriptor: 1 | 2, bytes: Buffer): void {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on("error", (error) => {
    if (!isErrno(error, "EPIPE")) {
      throw error;
    }
  });
  stream.write(bytes);
}

/** Is it worth asking the stream? A file or a pipe is no terminal. */
function mayBeTerminal(descriptor: 1 | 2 = 1): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function showsColor(): boolean {
  const { FORCE_COLOR: forced } = process.env;
  if (forced === undefined && !mayBeTerminal()) {
    return false;
  }
  return process.stdout.isTTY
    ? process.stdout.hasColors()
    : forced !== undefined && !/^(?:0|false)$/u.test(forced);
}

function isWatched(): boolean {
  const { CI: ci = "", TERM: term } = process.env;
  if ((ci !== "" && ci !== "false") || term === "dumb") {
    return false;
  }
  return mayBeTerminal(1) && mayBeTerminal(2) && process.stdout.isTTY && process.stderr.isTTY;
}

/** Back to the start of the line, and empty it. */
const clearLine = "\r\u001b[K";

function withLineEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** The process's own terminal. */
export function createTerminal(): Terminal {
  return {
    get color() {
      return showsColor();
    },
    get columns() {
      return mayBeTerminal() && process.stdout.isTTY ? process.stdout.columns : undefined;
    },
    out: (text) => write(1, withLineEnd(text)),
    error: (text) => write(2, withLineEnd(text)),
    get hasStatusLine() {
      return isWatched();
    },
    status: (text) => write(2, `${clearLine}${text}`),
  };
}
