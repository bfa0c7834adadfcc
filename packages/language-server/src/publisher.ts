import type { Diagnostic } from "vscode-languageserver";
import { toDiagnostics } from "./diagnostics.ts";
import type { PolicyDocuments } from "./state/policy-documents.ts";

export interface PublisherHost {
  readonly policies: PolicyDocuments;
  /** The version of an open document; `undefined` where it is closed. */
  getVersion(uri: string): number | undefined;
  /** Milliseconds without an edit before a document is linted. */
  getDebounce(): number;
  send(diagnostics: { uri: string; version?: number; diagnostics: Diagnostic[] }): void;
  onError(error: unknown): void;
}

/** Pushes diagnostics some time after the last edit, and only those of the newest version. */
export class Publisher {
  readonly #host: PublisherHost;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #opened = new Set<string>();

  constructor(host: PublisherHost) {
    this.#host = host;
  }

  /** A document was edited; one that is new need not wait for more edits. */
  schedule(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const delay = this.#opened.has(uri) ? this.#host.getDebounce() : 0;
    this.#opened.add(uri);
    const timer = setTimeout(() => {
      this.#timers.delete(uri);
      this.#publish(uri).catch((error: unknown) => this.#host.onError(error));
    }, delay);
    this.#timers.set(uri, timer);
  }

  withdraw(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#opened.delete(uri);
    this.#host.send({ uri, diagnostics: [] });
  }

  async #publish(uri: string): Promise<void> {
    const linted = await this.#host.policies.newest(uri);
    if (!linted || this.#host.getVersion(uri) !== linted.document.version) return;
    const { version } = linted.document;
    this.#host.send({ uri, version, diagnostics: toDiagnostics(linted) });
  }
}
