import { markdownLanguage, type DisclosureDefinition, type DisclosureValue } from "@policylint/core";
import { lexicon } from "../../src/lexicon/lexicon.ts";

/** The values of one disclosure of the lexicon in a policy. */
export function readValues<Value extends DisclosureValue>(
  text: string,
  definition: DisclosureDefinition<Value>,
): readonly Value[] {
  const file = { path: "policy.md", physicalPath: "policy.md", body: `${text}\n`, bom: false };
  const parsed = markdownLanguage.parse(file);
  if (!parsed.ok) throw new Error("The text cannot be parsed");
  return lexicon.valuesOf(markdownLanguage.createSourceCode(file, parsed), definition);
}
