import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/vague-legitimate-interests.ts";
import { caseOf, policy } from "../support/case-of.ts";

const settings = { policy: { lawfulBases: ["legitimate-interests"] } };

testRule("gdpr/vague-legitimate-interests", rule, {
  valid: [
    policy("We process log files for our legitimate interest in detecting fraud."),
    policy("Legitimate interests (for example securing the service)"),
    policy("Our legal basis is legitimate interests: network security, debt collection."),
    policy("We have a legitimate interest in knowing which pages are read."),
    {
      name: "an interest in the section",
      code: policy(
        "## Why we may use data\n\nWe use it for our legitimate business interests. Our legitimate interest is preventing fraud.",
      ),
    },
    {
      name: "an example in the same paragraph",
      code: policy(
        "We use it for our legitimate business interests. For example, we want to detect attacks on the shop.",
      ),
    },
    {
      name: "the ground alone is the affair of legitimate-interests",
      code: policy("Legal bases: contract, consent, legitimate interests."),
    },
    {
      name: "nothing about interests, although the settings name them, is that rule's affair too",
      code: policy("We pursue our commercial interests."),
      settings,
    },
    {
      name: "a right",
      code: policy("You may object where we process data for our legitimate interests."),
    },
  ],
  invalid: [
    caseOf(
      "vague",
      "We process data for our legitimate business interests.",
      "for our legitimate business interests",
    ),
    {
      ...caseOf(
        "vague",
        "We keep logs; our legitimate interest is preventing fraud.\n\n## Post\n\nWe write to you where it is in our legitimate interests to do so.",
        "where it is in our legitimate interests",
      ),
      name: "circular, although another section names an interest",
    },
    caseOf(
      "vague",
      "Processing is necessary for the purposes of legitimate interests pursued by us or a third party.",
      "for the purposes of legitimate interests pursued by us",
    ),
    caseOf("vague", "We use data to pursue our commercial interests.", "pursue our commercial interests"),
  ],
});
