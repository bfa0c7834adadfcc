/** Tells the user of a wrong config: once, until it is right or wrong in another way. */
export class ConfigNotices {
  readonly #show: (message: string) => void;
  readonly #shown = new Set<string>();

  constructor(show: (message: string) => void) {
    this.#show = show;
  }

  report(error: Error): void {
    if (this.#shown.has(error.message)) return;
    this.#shown.add(error.message);
    this.#show(`policylint: ${error.message}`);
  }

  /** The configs are read again. */
  forget(): void {
    this.#shown.clear();
  }
}
