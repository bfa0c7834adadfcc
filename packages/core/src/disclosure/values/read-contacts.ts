import { findCountries } from "./countries.ts";
import { overlaps, type Mention, type WordRange } from "./mention.ts";
import type { ValueContext } from "./value-context.ts";
import { defineValueReader, type DisclosureValue } from "./value.ts";

export interface EmailValue extends DisclosureValue {
  readonly type: "email";
  /** In lower case; "at" and "dot" that hide it from robots are undone. */
  readonly address: string;
}

export interface PhoneValue extends DisclosureValue {
  readonly type: "phone";
  /** Digits only, with the "+" of an international number. */
  readonly number: string;
}

export interface PostalAddressValue extends DisclosureValue {
  readonly type: "postal-address";
  /** ISO 3166-1 alpha-2, where the country stands in the address or right behind it. */
  readonly country?: string;
}

/** Words before and behind what tells an address that may belong to it. */
const LONGEST_BRIDGE = 8;
/** Small words in the names of streets and places. */
const CONNECTOR = /^(?:de|la|le|les|du|des|del|di|da|do|van|von|der|den|am|an|of|the|upon|and)$/u;
/** Words of an address: names, numbers and what joins them. */
const PART =
  /^(?!(?:E-?mail|Phone|Tel|Telephone|Fax|Contact|Attn|VAT)$)(?:[\p{Lu}\p{N}]|(?:de|la|le|les|du|des|del|di|da|do|van|von|der|den|am|an|of|the|upon)$)/u;
/** What a number is that is no telephone number. */
const OTHER_NUMBER =
  /^(?:company|registration|registered|vat|tax|licence|license|ein|crn|account|reference|id)$/u;

export const readEmails = defineValueReader<EmailValue>((context) =>
  context.statements.flatMap((statement) =>
    context.recognised(context.wordsOf(statement), "email").map((mention): EmailValue => ({
      type: "email",
      address: addressOf(wordsOf(context, mention)),
      ...context.evidence(statement, mention),
    })),
  ),
);

function addressOf([mailbox = "", ...rest]: readonly string[]): string {
  if (!rest.length) return mailbox;
  const domain = rest[0] === "at" ? rest.slice(1) : rest;
  return `${mailbox}@${domain.map((word) => (word === "dot" ? "." : word)).join("")}`;
}

export const readPhones = defineValueReader<PhoneValue>((context) =>
  context.statements.flatMap((statement) => {
    const range = context.wordsOf(statement);
    const others = [...findAddresses(context, range), ...context.recognised(range, "date")];
    return context
      .recognised(range, "phone")
      .filter((mention) => !others.some((other) => overlaps(mention, other)))
      .filter(({ start }) => ![1, 2, 3].some((distance) => OTHER_NUMBER.test(context.word(start - distance))))
      .map((mention): PhoneValue => {
        const isInternational = /\+[\s(]*$/u.test(context.before(mention.start));
        return {
          type: "phone",
          number: (isInternational ? "+" : "") + wordsOf(context, mention).join("").replace(/\D/gu, ""),
          ...context.evidence(statement, mention),
        };
      });
  }),
);

export const readPostalAddresses = defineValueReader<PostalAddressValue>((context) =>
  context.statements.flatMap((statement) => {
    const range = context.wordsOf(statement);
    return findAddresses(context, range).map((address): PostalAddressValue => {
      const country = findCountries(context, {
        start: address.start,
        end: Math.min(range.end, address.end + LONGEST_BRIDGE),
      }).at(-1);
      // A country ends an address.
      const words = { start: address.start, end: country?.end ?? address.end };
      return {
        type: "postal-address",
        ...(country && { country: country.name }),
        ...context.evidence(statement, words),
      };
    });
  }),
);

/** Addresses, each with the names and numbers around what tells it, so that street, post code and place are one. */
function findAddresses(context: ValueContext, range: WordRange): WordRange[] {
  const companies = context.recognised(range, "company");
  const isPart = (left: number, position: number): boolean =>
    PART.test(context.written(position)) &&
    /^[\s,.#/&'’-]*$/u.test(context.between(left, left + 1)) &&
    !companies.some((company) => company.start <= position && position < company.end);
  const found: WordRange[] = [];
  for (const mention of context.recognised(range, "address")) {
    let { start, end } = mention;
    const first = Math.max(found.at(-1)?.end ?? range.start, start - LONGEST_BRIDGE);
    const last = Math.min(range.end, end + LONGEST_BRIDGE);
    while (start > first && isPart(start - 1, start - 1)) start--;
    while (end < last && isPart(end - 1, end)) end++;
    while (start < mention.start && CONNECTOR.test(context.written(start))) start++;
    while (end > mention.end && CONNECTOR.test(context.written(end - 1))) end--;
    const previous = found.at(-1);
    if (previous && previous.end >= start)
      found[found.length - 1] = { start: previous.start, end: Math.max(previous.end, end) };
    else found.push({ start, end });
  }
  return found;
}

function wordsOf(context: ValueContext, { start, end }: Mention): string[] {
  return Array.from({ length: end - start }, (_, offset) => context.word(start + offset));
}

export type ContactValue = EmailValue | PhoneValue | PostalAddressValue;

/** The readers of every way to reach somebody. */
export const contactReaders = [readEmails, readPhones, readPostalAddresses] as const;
