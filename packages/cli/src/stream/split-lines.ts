/** Longer lines hold no document that the linter would take (docs/limits.md), however it is escaped. */
const mostBytes = 16 * 1024 * 1024;

export interface Line {
  /** 1-based. */
  number: number;
  /** Without its end; `undefined` where the line is longer than the limit. */
  bytes: Buffer | undefined;
}

/** The line that is being read; of one that is too long only the length is kept. */
class LineBuffer {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #number = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(): Line {
    const bytes = this.#size > this.#limit ? undefined : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#number++;
    return { number: this.#number, bytes };
  }
}

/**
 * Splits bytes at line feeds, and at nothing else: JSON strings may hold other separators, at which `node:readline`
 * breaks lines. Memory stays bounded whatever comes.
 */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  limit = mostBytes,
): AsyncGenerator<Line, void, undefined> {
  const buffer = new LineBuffer(limit);
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      buffer.add(chunk.subarray(start, end));
      yield buffer.take();
      start = end + 1;
    }
    buffer.add(chunk.subarray(start));
  }
  if (!buffer.isEmpty) yield buffer.take();
}
