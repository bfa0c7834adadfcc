interface Duration {
  /** Milliseconds. */
  total: number;
}

/** The times of one pass over a text: more than one where fixes are applied. */
export interface TimePass {
  readonly parse: Duration;
  /**
   * By the rule's id. Rules that share facts leave the first asking one the time to find them; what a plugin prepares
   * for all of its rules counts in `total` alone.
   */
  readonly rules: Record<string, Duration>;
  readonly fix: Duration;
  total: number;
}

/** ESLint's `stats` of a result. */
export interface LintStats {
  fixPasses: number;
  readonly times: { readonly passes: TimePass[] };
}

/** Milliseconds since any fixed moment. */
export type Clock = () => number;

/** Measures the passes over one text; without a clock it runs what it is given and measures nothing. */
export class Stopwatch {
  readonly stats: LintStats = { fixPasses: 0, times: { passes: [] } };
  readonly #clock: Clock | undefined;
  #pass: TimePass | undefined;

  constructor(clock: Clock | undefined) {
    this.#clock = clock;
  }

  get isOn(): boolean {
    return this.#clock !== undefined;
  }

  /** Measures a pass, in which `parse`, `fix` and `rule` then count. */
  pass<Result>(run: () => Result): Result {
    const pass: TimePass = { parse: { total: 0 }, rules: {}, fix: { total: 0 }, total: 0 };
    this.#pass = pass;
    this.stats.times.passes.push(pass);
    return this.#measure(pass, run);
  }

  parse<Result>(run: () => Result): Result {
    return this.#measure(this.#pass?.parse, run);
  }

  fix<Result>(run: () => Result): Result {
    return this.#measure(this.#pass?.fix, run);
  }

  rule<Result>(ruleId: string, run: () => Result): Result {
    return this.#measure(this.#pass && (this.#pass.rules[ruleId] ??= { total: 0 }), run);
  }

  /** Adds the time of a call, of one that throws too. */
  #measure<Result>(duration: Duration | undefined, run: () => Result): Result {
    const clock = this.#clock;
    if (!duration || !clock) return run();
    const start = clock();
    try {
      return run();
    } finally {
      duration.total += clock() - start;
    }
  }
}
