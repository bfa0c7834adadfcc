/** Offsets in the comment, in UTF-16 code units, end exclusive. */
type Range = readonly [start: number, end: number];

interface ListPart {
  readonly name: string;
  /** From behind one comma to the next. */
  readonly start: number;
  readonly end: number;
  /** The same without the white space around. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/**
 * Finds what to cut out of a directive comment to take one rule out of its list, so that the rest keeps
 * its commas and white space. Undefined where the list does not stand in the comment as it was read: in a
 * quote, the prefix of each line stands between.
 */
export function findListCuts(comment: string, list: string): ReadonlyMap<string, Range> | undefined {
  const trimmed = list.trim();
  const listStart = comment.indexOf(trimmed);
  if (listStart === -1) return undefined;
  const parts = splitList(trimmed);
  const cuts = new Map<string, Range>();
  for (const [index, part] of parts.entries()) {
    if (cuts.has(part.name)) continue;
    const [start, end] = cutOf(part, parts[index - 1], parts[index + 1]);
    cuts.set(part.name, [listStart + start, listStart + end]);
  }
  return cuts;
}

/** In the middle, with the comma before; the first, up to the second; the last, from the one before. */
function cutOf(part: ListPart, previous: ListPart | undefined, next: ListPart | undefined): Range {
  if (previous && next) return [part.start - 1, part.end];
  if (previous) return [previous.nameEnd, part.end];
  return [part.nameStart, next ? next.nameStart : part.nameEnd];
}

function splitList(list: string): ListPart[] {
  let start = 0;
  return list.split(",").map((text) => {
    const end = start + text.length;
    const nameStart = end - text.trimStart().length;
    const nameEnd = start + text.trimEnd().length;
    const part = { name: unquote(text.trim()), start, end, nameStart, nameEnd };
    start = end + 1;
    return part;
  });
}

/** A name may stand in quotes of one kind. */
function unquote(name: string): string {
  const quote = name.slice(0, 1);
  const quoted = name.length >= 2 && (quote === '"' || quote === "'") && name.endsWith(quote);
  return quoted ? name.slice(1, -1) : name;
}
