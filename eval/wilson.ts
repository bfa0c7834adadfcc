import type { MeasuredShare } from "@policylint/core";

/** The 97.5th percentile of the normal distribution: what leaves 2.5 % on either side. */
const Z = 1.959964;

/**
 * The share of `hits` in `of` cases with Wilson's score interval, which unlike the usual one is of use for few
 * cases and for shares near 0 and 1 (E. B. Wilson, JASA 22, 1927). Undefined without cases.
 */
export function measureShare(hits: number, of: number): MeasuredShare | undefined {
  if (of === 0) return undefined;
  const share = hits / of;
  const z2 = Z ** 2 / of;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of));
  const [low, high] = [Math.max(0, middle - half), Math.min(1, middle + half)];
  return { share: rounded(share), low: rounded(low), high: rounded(high), of };
}

/** Four digits are more than the cases bear. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
