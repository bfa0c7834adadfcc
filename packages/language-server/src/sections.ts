import type { Heading, PolicyDocument, Section, SourceRange } from "@policylint/core";

/** A section with a heading, with the whole of its text: its heading, its statements, its sections. */
export interface HeadedSection {
  readonly heading: Heading;
  readonly range: SourceRange;
  readonly children: readonly HeadedSection[];
}

/** Where the line begins in which an offset lies. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

/** The sections of a document, in a list that has all and as a tree. */
export function headedSections({ sections, text }: PolicyDocument): {
  all: readonly HeadedSection[];
  roots: readonly HeadedSection[];
} {
  const built = new Map<Section, HeadedSection>();
  const roots: HeadedSection[] = [];
  const childrenOf = new Map<Section, HeadedSection[]>();
  let end = text.length;
  // From the last to the first: a section ends where the next begins that is not within it.
  const ends = new Map<Section, number>();
  for (const section of sections.toReversed()) {
    const last = section.children.at(-1);
    const own = last ? (ends.get(last) ?? end) : end;
    ends.set(section, own);
    if (section.heading) end = lineStart(text, section.heading.range[0]);
  }
  for (const section of sections) {
    const { heading, parent } = section;
    if (!heading) continue;
    const children: HeadedSection[] = [];
    const headed = {
      heading,
      range: [lineStart(text, heading.range[0]), ends.get(section) ?? text.length] as const,
      children,
    };
    built.set(section, headed);
    childrenOf.set(section, children);
    ((parent && childrenOf.get(parent)) ?? roots).push(headed);
  }
  return { all: [...built.values()], roots };
}
