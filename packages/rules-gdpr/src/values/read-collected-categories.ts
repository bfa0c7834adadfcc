import {
  defineValueReader,
  valueVocabulary,
  type DataCategory,
  type DisclosureValue,
} from "@policylint/core";

/** A kind of data that the policy says is collected. */
export interface CollectedCategoryValue extends DisclosureValue {
  readonly type: "collected-category";
  readonly category: DataCategory;
}

/** The kinds of data that the statements of the disclosure name. */
export const readCollectedCategories = defineValueReader<CollectedCategoryValue>((context) =>
  context.statements.flatMap((statement) =>
    context
      .mentions(context.wordsOf(statement), valueVocabulary, "categories")
      .filter(({ name }) => name !== "-")
      .map((mention) => ({
        type: "collected-category",
        category: { name: mention.name, words: context.textOf(mention) },
        ...context.evidence(statement, mention),
      })),
  ),
);
