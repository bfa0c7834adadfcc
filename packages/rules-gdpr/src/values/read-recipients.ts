import {
  defineValueReader,
  NameList,
  readTableRows,
  type DisclosureValue,
  type Mention,
  type Statement,
  type ValueContext,
  type WordRange,
} from "@policylint/core";
import { vendors, type Vendor } from "../data/vendors.ts";
import { onceEach } from "../shared/once-each.ts";

/** Somebody who is named as getting data. */
export interface RecipientValue extends DisclosureValue {
  readonly type: "recipient";
  /** As the policy writes it. */
  readonly name: string;
  /** What is generally known of a vendor: of the group the country, not where the data lie. */
  readonly vendor?: Pick<Vendor, "name" | "country" | "functions">;
}

const vendorNames = new NameList(function* () {
  for (const { name, aliases } of vendors) for (const known of [name, ...aliases]) yield [name, known];
});

let byName: ReadonlyMap<string, Vendor> | undefined;

function vendorCalled(name: string): Vendor | undefined {
  byName ??= new Map(vendors.map((vendor) => [vendor.name, vendor]));
  return byName.get(name);
}

/** The vendors and companies that the words of the disclosure name, and what stands in a table's column of recipients. */
export const readRecipients = defineValueReader<RecipientValue>((context) => {
  const rows = readTableRows(context, context.statements);
  return context.statements.flatMap((statement) => {
    const cell = rows.get(statement)?.cells.get("recipient");
    const range = cell ?? context.wordsOf(statement);
    const named = namesIn(context, statement, range);
    return named.length || !cell ? named : wholeCell(context, statement, cell);
  });
});

function namesIn(context: ValueContext, statement: Statement, range: WordRange): RecipientValue[] {
  const found = context
    .names(range, vendorNames)
    .filter((mention) => !isOrdinaryWord(context, statement, mention));
  const companies = context
    .recognised(range, "company")
    .filter((company) => company.start > context.wordsOf(statement).start || statement.kind !== "sentence")
    .map((company) => behindVendors(context, company, found));
  const inCompanies = new Set<Mention>();
  const values = companies.map((company) => {
    const vendor = found.find(({ start, end }) => start >= company.start && end <= company.end);
    for (const mention of found) {
      if (mention.start < company.end && company.start < mention.end) inCompanies.add(mention);
    }
    return toValue(context, statement, company, vendor?.name);
  });
  for (const mention of found) {
    if (!inCompanies.has(mention)) values.push(toValue(context, statement, mention, mention.name));
  }
  return onceEach(
    values.sort((left, right) => left.range[0] - right.range[0]),
    ({ name }) => name,
  );
}

/** "Stripe and Norvane GmbH" are two, for a vendor's name is known. */
function behindVendors(context: ValueContext, company: WordRange, known: readonly Mention[]): WordRange {
  const last = known.findLast(
    ({ start, end }) =>
      start >= company.start && end < company.end && /^(?:and|or)$/u.test(context.word(end)),
  );
  return last ? { start: last.end + 1, end: company.end } : company;
}

/** "Render …" at the start of a sentence is a verb as well. */
function isOrdinaryWord(context: ValueContext, { kind }: Statement, { name, start }: Mention): boolean {
  const isWord = vendorCalled(name)?.raises === "as-recipient";
  return isWord && kind === "sentence" && context.before(start) === "";
}

function wholeCell(context: ValueContext, statement: Statement, cell: WordRange): RecipientValue[] {
  const range = context.wordsOf(statement);
  const isOwn = cell.start >= range.start && cell.end <= range.end;
  return isOwn && cell.end > cell.start ? [toValue(context, statement, cell, undefined)] : [];
}

function toValue(
  context: ValueContext,
  statement: Statement,
  words: WordRange,
  vendorName: string | undefined,
): RecipientValue {
  const vendor = vendorName === undefined ? undefined : vendorCalled(vendorName);
  return {
    type: "recipient",
    name: context.textOf(words),
    ...(vendor && { vendor: { name: vendor.name, country: vendor.country, functions: vendor.functions } }),
    ...context.evidence(statement, words),
  };
}
