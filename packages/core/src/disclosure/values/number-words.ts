const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Values of the words that numbers below a thousand are written with. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(" ").map((word, value): [string, number] => [word, value + 1]),
  ...TENS.split(" ").map((word, index): [string, number] => [word, 20 + 10 * index]),
  ["hundred", 100],
]);

/**
 * The numbers that a run of words gives, in order: digits, and number words taken together
 * ("one hundred eighty" is 180, "thirty 30" is 30 twice). Words that are no number are passed over.
 */
export function readNumbers(words: readonly string[]): number[] {
  const numbers: number[] = [];
  let sum: number | undefined;
  let previous = 0;
  for (const word of words) {
    const value = NUMBER_WORDS.get(word);
    if (value !== undefined && sum !== undefined && value === 100 && sum < 10) sum *= 100;
    else if (value !== undefined && sum !== undefined && continues(previous, value)) sum += value;
    else {
      if (sum !== undefined) numbers.push(sum);
      sum = value;
      if (/^\d+(?:\.\d+)?$/u.test(word)) numbers.push(Number(word));
    }
    previous = value ?? 0;
  }
  if (sum !== undefined) numbers.push(sum);
  return numbers;
}

/** Does a number word add to the one before it: "twenty four", "hundred eighty"? */
function continues(previous: number, value: number): boolean {
  if (previous === 100) return value > 0 && value < 100;
  return previous >= 20 && previous < 100 && value > 0 && value < 10;
}
