import type { LintedDocument } from "./state/linted-document.ts";

export interface PublisherHost {
  /** The newest version of a document; `undefined` where it is closed. */
  newest(uri: string): Promise<LintedDocument | undefined>;
  /** Milliseconds without an edit before a document is linted. */
  getDebounce(): number;
  send(linted: LintedDocument): void;
  onError(error: unknown): void;
}

/** Pushes diagnostics some time after the last edit, and only those of the newest version. */
export class Publisher {
  readonly #host: PublisherHost;
  /** By open document, the one that was scheduled last, even when its time has come. */
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(host: PublisherHost) {
    this.#host = host;
  }

  /** A document was edited; one that is new need not wait for more edits. */
  schedule(uri: string): void {
    const earlier = this.#timers.get(uri);
    clearTimeout(earlier);
    const delay = earlier ? this.#host.getDebounce() : 0;
    const timer = setTimeout(() => {
      this.#publish(uri, timer).catch((error: unknown) => this.#host.onError(error));
    }, delay);
    this.#timers.set(uri, timer);
  }

  /** A document was closed. */
  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  /** Nothing is sent any more of what was scheduled. */
  stop(): void {
    for (const uri of this.#timers.keys()) this.forget(uri);
  }

  /** What was scheduled since is sent in its own time. */
  async #publish(uri: string, timer: NodeJS.Timeout): Promise<void> {
    const linted = await this.#host.newest(uri);
    if (linted && this.#timers.get(uri) === timer) this.#host.send(linted);
  }
}
