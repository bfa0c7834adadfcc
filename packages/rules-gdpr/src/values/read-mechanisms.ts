import { defineValueReader, type DisclosureValue } from "@policylint/core";
import { gdprVocabulary } from "./vocabulary.ts";
import { MECHANISM_WORDS } from "./words.ts";

type Mechanism = Exclude<keyof typeof MECHANISM_WORDS, "-">;

/** An instrument that a transfer rests on. */
export interface TransferMechanismValue extends DisclosureValue {
  readonly type: "transfer-mechanism";
  readonly mechanism: Mechanism;
}

export const readTransferMechanisms = defineValueReader<TransferMechanismValue>((context) =>
  context.statements.flatMap((statement) =>
    context
      .mentions(context.wordsOf(statement), gdprVocabulary, "mechanisms")
      .flatMap((mention): TransferMechanismValue[] => {
        const { name: mechanism } = mention;
        if (!isMechanism(mechanism)) return [];
        return [{ type: "transfer-mechanism", mechanism, ...context.evidence(statement, mention) }];
      }),
  ),
);

function isMechanism(name: string): name is Mechanism {
  return name !== "-" && Object.hasOwn(MECHANISM_WORDS, name);
}
