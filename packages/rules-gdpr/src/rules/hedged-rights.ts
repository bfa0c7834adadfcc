import {
  defineRule,
  shortenQuote,
  ruleDocs,
  type Section,
  type WordingDefinition,
  type WordingMatch,
} from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { onceEach } from "../shared/once-each.ts";
import {
  additionalRights,
  hedgedRights,
  namedRights,
  offeredRights,
  unconditionalRights,
  unnamedRights,
} from "../wordings/hedged-rights.ts";

function isWithin(section: Section | undefined, whole: Section): boolean {
  let current = section;
  while (current && current !== whole) current = current.parent;
  return current !== undefined;
}

/** Those that none of the other places follows in the same section; both in the order of the text. */
function withoutFollower(
  places: readonly WordingMatch[],
  others: readonly WordingMatch[],
): readonly WordingMatch[] {
  let next = 0;
  return places.filter(({ range, statement }) => {
    while ((others[next]?.range[0] ?? Number.POSITIVE_INFINITY) <= range[1]) next++;
    // A section is one run of text: where the next place is not in it, none is.
    return !isWithin(others[next]?.statement.section, statement.section);
  });
}

const introducesList = ({ statement }: WordingMatch): boolean => statement.visible.text.endsWith(":");

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Disallow rights that are made conditional or left unnamed.",
      law: [{ ref: "GDPR Art. 12(1)" }, { ref: "GDPR Art. 12(2)" }, { ref: "GDPR Art. 13(2)(b)" }],
      requirement: "hedged-rights",
      presets: { recommended: { rule: "warn" }, strict: { rule: "error" } },
    }),
    messages: {
      hedged:
        '"{{text}}" leaves open whether the reader has the right (GDPR Art. 12(1), 13(2)(b)): say "If you are in the EEA or the UK you have the right to ..." and list each right.',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const find = (wording: WordingDefinition) => lexicon.find(sourceCode, wording);
        const places = [
          ...find(hedgedRights),
          ...withoutFollower(find(unnamedRights), find(namedRights)),
          ...find(additionalRights).filter((place) => !introducesList(place)),
        ].sort((left, right) => left.range[0] - right.range[0]);
        if (!places.length) return;
        const lastGrant = find(unconditionalRights).at(-1)?.range[0] ?? 0;
        const open = withoutFollower(places, find(offeredRights)).filter(({ range }) => range[0] > lastGrant);
        // One sentence at the head of a section mends all of its items.
        for (const { loc, quote } of onceEach(open, ({ statement }) => statement.section)) {
          context.report({ loc, messageId: "hedged", data: { text: shortenQuote(quote) } });
        }
      },
    };
  },
});
