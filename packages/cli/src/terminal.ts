import { fstatSync, writeSync } from "node:fs";

/** Where the CLI writes: a seam for its tests. */
export interface Terminal {
  /** Does standard output show colours, if nothing else is asked for? */
  readonly color: boolean;
  /** Width of standard output; `undefined` where it is no terminal. */
  readonly columns: number | undefined;
  out(text: string): void;
  error(text: string): void;
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/**
 * Writes at once, past the stream: making `process.stdout` loads Node's network code, which costs more than
 * formatting a report. A reader that stops early (`policylint … | head`) ends the writing and nothing else.
 */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text.endsWith("\n") ? text : `${text}\n`);
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
function mayBeTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice();
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

/** The process's own terminal. */
export function createTerminal(): Terminal {
  return {
    get color() {
      return showsColor();
    },
    get columns() {
      return mayBeTerminal() && process.stdout.isTTY ? process.stdout.columns : undefined;
    },
    out: (text) => write(1, text),
    error: (text) => write(2, text),
  };
}
