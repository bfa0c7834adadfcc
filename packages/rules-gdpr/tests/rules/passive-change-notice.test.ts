import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/passive-change-notice.ts";
import { caseOf, policy } from "../support/case-of.ts";

const CHANGES = "## Changes to this policy\n\n";

testRule("gdpr/passive-change-notice", rule, {
  valid: [
    policy("We post the new version here and e-mail you before it applies."),
    policy(`${CHANGES}We post the new version here and e-mail you before it applies.`),
    policy("Material changes are announced in the product 30 days ahead."),
    policy("We will notify you of material changes via email or through the developer portal."),
    policy("Minor wording changes are posted here only; material ones reach you by e-mail."),
    {
      name: "notice promised in another sentence",
      code: policy(
        "Please check this page regularly for changes. We will notify you of changes to this policy by e-mail.",
      ),
    },
    { name: "another subject", code: policy("We review our security measures from time to time.") },
    { name: "the reader's account", code: policy("You should check your account statements regularly.") },
    { name: "visits", code: policy("Cookies are sent every time you visit this site.") },
    { name: "nothing on changes is the affair of policy-changes", code: policy("We do not sell your data.") },
    { name: "a heading", code: policy("## Please check this page regularly for changes") },
  ],
  invalid: [
    caseOf(
      "passive",
      "We will notify you by posting the updated policy on this page.",
      "posting the updated policy",
    ),
    caseOf("passive", "Please check this page regularly for changes.", "check this page regularly"),
    caseOf("passive", "We may change this policy at any time without notice.", "without notice"),
    caseOf(
      "passive",
      "For material changes, we may provide additional notice as appropriate.",
      "may provide additional notice as appropriate",
    ),
    caseOf(
      "passive",
      "Your continued use means you accept the new policy.",
      "continued use means you accept the new",
    ),
    {
      name: "one message a sentence",
      ...caseOf(
        "passive",
        `${CHANGES}We post changes here, so please check back often. Your continued use means that you accept the changes.`,
        "post changes here",
        "continued use means that you accept the changes",
      ),
    },
    {
      name: "a change without a word on how it is made known",
      ...caseOf("silent", "We may update this policy from time to time.", "update this policy"),
    },
    {
      name: "words on two lines",
      code: policy("Please check this page\nregularly for changes."),
      errors: [{ messageId: "passive", line: 3, column: 8, endLine: 4, endColumn: 10 }],
    },
  ],
});
