import type { PolicySource, WordingMatch } from "@policylint/core";
import { policyChanges } from "../disclosures/policy-changes.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { passiveChangeNotice } from "../wordings/passive-change-notice.ts";
import { firstOfStatement } from "./statements-of.ts";

/** Where a policy that promises readers no notice of changes says so: one place a sentence. */
export function findPassiveChangeNotices(source: PolicySource): readonly WordingMatch[] {
  if (lexicon.detect(source, policyChanges).status === "present") return [];
  return firstOfStatement(lexicon.find(source, passiveChangeNotice));
}
