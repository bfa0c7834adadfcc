import {
  Lexicon,
  markdownLanguage,
  type DisclosureDefinition,
  type DisclosureValue,
  type ValueReader,
} from "../../../src/index.ts";

/** The values that a reader reads out of a policy of which the given phrases make the disclosure. */
export function readValues<Value extends DisclosureValue>(
  text: string,
  present: readonly string[],
  reader: ValueReader<Value>,
): readonly Value[] {
  const definition: DisclosureDefinition<Value> = {
    id: "sought",
    title: "Sought",
    law: [],
    headings: [],
    present,
    values: [reader],
  };
  const lexicon = new Lexicon({ name: "test", macros: {}, topics: {}, disclosures: [definition] });
  const file = { path: "policy.md", physicalPath: "policy.md", body: text, bom: false };
  const parsed = markdownLanguage.parse(file);
  if (!parsed.ok) throw new Error("The text cannot be parsed");
  return lexicon.valuesOf(markdownLanguage.createSourceCode(file, parsed), definition);
}
