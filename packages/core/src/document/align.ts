import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { SourceMapping } from "./mapped-text.ts";

const NAMED_REFERENCE = /&([A-Za-z0-9]{1,31});/y;
const NUMERIC_REFERENCE = /&#(?:[0-9]{1,7}|[xX][0-9A-Fa-f]{1,6});/y;

const NEWLINE = 10;
const RETURN = 13;

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

function isAsciiPunctuation(unit: number): boolean {
  return (
    (unit >= 33 && unit <= 47) ||
    (unit >= 58 && unit <= 64) ||
    (unit >= 91 && unit <= 96) ||
    (unit >= 123 && unit <= 126)
  );
}

/** Length of the line ending at `offset`: 2 for CRLF, 1 for LF or CR, else 0. */
export function lineEndingLength(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit === RETURN) return text.charCodeAt(offset + 1) === NEWLINE ? 2 : 1;
  return unit === NEWLINE ? 1 : 0;
}

/** The character reference at `offset` of the source: its length there and in the value. */
function referenceAt(
  source: string,
  offset: number,
  value: string,
  index: number,
): { source: number; value: number } | undefined {
  NUMERIC_REFERENCE.lastIndex = offset;
  const numeric = NUMERIC_REFERENCE.exec(source);
  if (numeric) {
    const isPair = (value.codePointAt(index) ?? 0) > 0xffff;
    return { source: numeric[0].length, value: isPair ? 2 : 1 };
  }
  NAMED_REFERENCE.lastIndex = offset;
  const named = NAMED_REFERENCE.exec(source);
  const decoded = named?.[1] !== undefined && decodeNamedCharacterReference(named[1]);
  if (!named || !decoded || !value.startsWith(decoded, index)) return undefined;
  return { source: named[0].length, value: decoded.length };
}

/** End of the prefix (indentation, block quote marks) of the line at `offset` that goes on as `value` at `index`. */
function skipLinePrefix(source: string, offset: number, end: number, value: string, index: number): number {
  let position = offset;
  let lastMark = -1;
  for (; position < end; position++) {
    const unit = source.charCodeAt(position);
    if (unit === 62) lastMark = position;
    else if (!isBlank(unit)) break;
  }
  // A value that goes on with ">" took the last mark for text; code keeps indentation beyond the prefix.
  if (value.charCodeAt(index) === 62 && lastMark >= 0) return lastMark;
  let kept = index;
  while (isBlank(value.charCodeAt(kept))) kept++;
  return Math.max(offset, position - (kept - index));
}

/** Does only white space stand between `offset` and the end of its line (or `end`)? */
function blankToLineEnd(source: string, offset: number, end: number): number | undefined {
  let position = offset;
  while (position < end && isBlank(source.charCodeAt(position))) position++;
  return position >= end || lineEndingLength(source, position) > 0 ? position : undefined;
}

/**
 * Maps the value of a text node to the source that it was parsed from, in one pass over both. What the
 * parser left out or decoded is found again: escapes, character references, line prefixes, trailing spaces.
 * A value that the source does not explain is mapped to the whole rest of the source range.
 *
 * @param isCode Whether the value is code, where escapes and references stand for themselves.
 * @returns The text to show, with every line ending as "\n", and where it ended in the source.
 */
export function alignText(
  mapping: SourceMapping,
  value: string,
  source: string,
  start: number,
  end: number,
  isCode: boolean,
): { text: string; end: number } {
  let index = 0;
  let offset = start;
  let text = "";
  let copied = 0;
  let runLength = 0;

  const flush = (): void => {
    mapping.add(runLength, offset - runLength, runLength);
    runLength = 0;
  };

  while (index < value.length) {
    const unit = value.charCodeAt(index);
    const sourceUnit = offset < end ? source.charCodeAt(offset) : Number.NaN;
    const ending = lineEndingLength(value, index);
    const isFolded = isCode && unit === 32 && offset < end && lineEndingLength(source, offset) > 0;

    if (ending > 0 || isFolded) {
      const lineEnd = blankToLineEnd(source, offset, end);
      if (lineEnd === undefined || lineEnd >= end) break;
      flush();
      const length = lineEndingLength(source, lineEnd);
      mapping.add(1, lineEnd, length);
      text += `${value.slice(copied, index)}${isFolded ? " " : "\n"}`;
      index += isFolded ? 1 : ending;
      copied = index;
      offset = skipLinePrefix(source, lineEnd + length, end, value, index);
      continue;
    }
    if (
      !isCode &&
      sourceUnit === 92 &&
      isAsciiPunctuation(source.charCodeAt(offset + 1)) &&
      source.charCodeAt(offset + 1) === unit
    ) {
      flush();
      mapping.add(1, offset, 2);
      index += 1;
      offset += 2;
      continue;
    }
    const reference = !isCode && sourceUnit === 38 ? referenceAt(source, offset, value, index) : undefined;
    if (reference) {
      flush();
      mapping.add(reference.value, offset, reference.source);
      index += reference.value;
      offset += reference.source;
      continue;
    }
    // The parser shows U+0000 as U+FFFD.
    if (sourceUnit !== unit && !(sourceUnit === 0 && unit === 0xfffd)) break;
    runLength++;
    index++;
    offset++;
  }
  flush();
  if (index < value.length) {
    mapping.add(value.length - index, Math.min(offset, end), Math.max(end - offset, 0));
    offset = Math.max(end, offset);
  }
  return { text: text + value.slice(copied), end: offset };
}
