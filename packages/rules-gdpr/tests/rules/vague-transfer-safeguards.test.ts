import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/vague-transfer-safeguards.ts";
import { caseOf, policy } from "../support/case-of.ts";

const transfers = (body: string): string =>
  `## International transfers\n\nOur vendors process data in the United States. ${body}`;

testRule("gdpr/vague-transfer-safeguards", rule, {
  valid: [
    {
      name: "a promise that is not on transfers",
      code: policy(
        "We store data abroad.\n\n## Vendors\n\nData are handled in accordance with this Privacy Policy.",
      ),
    },
    policy(transfers("We rely on appropriate safeguards. EEA to US: standard contractual clauses.")),
    policy(transfers("We rely on an adequacy decision for Japan.")),
    policy(transfers("We use the UK Addendum.")),
    policy(transfers("Standard contractual clauses cover every US vendor in the table.")),
    {
      name: "no transfer is mentioned",
      code: policy("We take appropriate safeguards to protect your data."),
    },
    {
      name: "transfers without a safeguard are the affair of transfer-safeguards",
      code: policy(transfers("They encrypt it.")),
    },
    {
      name: "a mechanism that no longer holds is the affair of stale-legal-reference",
      code: policy(transfers("They take part in the Privacy Shield.")),
    },
  ],
  invalid: [
    caseOf(
      "vague",
      transfers("Your data are treated in accordance with this Privacy Policy."),
      "treated in accordance with this Privacy Policy",
    ),
    caseOf(
      "vague",
      transfers("We take appropriate safeguards to protect transfers."),
      "appropriate safeguards",
    ),
    caseOf(
      "vague",
      transfers(
        "Where required, we use approved transfer mechanisms (such as standard contractual clauses).",
      ),
      "approved transfer mechanisms",
    ),
    caseOf("vague", transfers("We ensure an adequate level of protection."), "adequate level of protection"),
    caseOf(
      "vague",
      transfers("We transfer data in accordance with applicable law."),
      "accordance with applicable law",
    ),
    {
      ...caseOf(
        "vague",
        transfers(
          "We take appropriate safeguards under suitable contractual measures. They are reasonable safeguards.",
        ),
        "appropriate safeguards",
        "reasonable safeguards",
      ),
      name: "one message a sentence",
    },
    caseOf("vague", transfers("You consent to such transfers of your data."), "consent to such transfers"),
  ],
});
