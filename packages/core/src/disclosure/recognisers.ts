import { addresses, emails, phones } from "./recognise-addresses.ts";
import { companies, names } from "./recognise-names.ts";
import { dates, isNumber, isYear, periods } from "./recognise-times.ts";
import { singles, type Spans } from "./spans.ts";
import type { TokenIndex } from "./token-index.ts";

/** Finds things that no list of words can hold: addresses, dates, names. Linear in the text. */
export type Recogniser = (index: TokenIndex) => Spans;

function tokensWhere(index: TokenIndex, test: (token: number) => boolean): Spans {
  const positions: number[] = [];
  for (let token = 0; token < index.words.length; token++) if (test(token)) positions.push(token);
  return singles([positions]);
}

/** What `<name>` in a phrase stands for. */
export const RECOGNISERS: Readonly<Record<string, Recogniser>> = {
  number: (index) => tokensWhere(index, (token) => isNumber(index, token)),
  year: (index) =>
    tokensWhere(index, (token) => index.kinds[token] === "number" && isYear(index.words[token])),
  email: emails,
  url: (index) => tokensWhere(index, (token) => index.kinds[token] === "url"),
  period: periods,
  date: dates,
  phone: phones,
  name: names,
  company: companies,
  address: addresses,
  link: (index) => index.linkSpans(),
};

const recognitions = new WeakMap<TokenIndex, Map<string, Spans>>();

/**
 * What a recogniser finds in a policy, looked for at the first call: lexicons and readers of values ask for the same.
 * @throws {RangeError} where there is none of this name.
 */
export function recognise(index: TokenIndex, name: string): Spans {
  let known = recognitions.get(index);
  if (!known) recognitions.set(index, (known = new Map()));
  let spans = known.get(name);
  if (!spans) {
    const find = RECOGNISERS[name];
    if (!find) throw new RangeError(`No recogniser "${name}"`);
    known.set(name, (spans = find(index)));
  }
  return spans;
}
