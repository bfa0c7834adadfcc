/** Tells the user of a wrong config: once, until it is right or wrong in another way. */
export class ConfigNotices {
  readonly #show: (message: string) => void;
  /** By document, what is wrong with its config. */
  readonly #wrong = new Map<string, string>();

  constructor(show: (message: string) => void) {
    this.#show = show;
  }

  /** A document could be linted, or not, with its config. */
  note(uri: string, error: Error | undefined): void {
    const isKnown = error !== undefined && [...this.#wrong.values()].includes(error.message);
    this.forget(uri);
    if (!error) return;
    this.#wrong.set(uri, error.message);
    if (!isKnown) this.#show(error.message);
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#wrong.delete(uri);
  }
}
