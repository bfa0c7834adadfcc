import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/overclaiming.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/overclaiming", rule, {
  valid: [
    policy("No method of transmission is completely secure."),
    policy("Data is encrypted with AES-256."),
    policy("Our processors are certified to ISO/IEC 27001."),
    policy("We try to answer the same day."),
    { name: "an honest disclaimer", code: policy("We cannot guarantee the absolute security of your data.") },
    { name: "a denial some words before", code: policy("No system on the internet can be 100% secure.") },
    {
      name: "the aim of a measure",
      code: policy("We take measures to guarantee the security of your data."),
    },
    { name: "a measured promise", code: policy("Our host guarantees adequate protection of the servers.") },
    {
      name: "anonymity without identifiers",
      code: policy("The figures that we publish are completely anonymous."),
    },
    { name: "the whole policy", code: policy("You can read the full privacy policy of our shop here.") },
  ],
  invalid: [
    caseOf("unexpected", "Your data is 100% secure.", "100% secure"),
    caseOf("unexpected", "We are fully GDPR compliant.", "fully GDPR compliant"),
    caseOf(
      "unexpected",
      "Military-grade encryption guarantees your privacy.",
      "Military-grade encryption",
      "guarantees your privacy",
    ),
    caseOf(
      "unexpected",
      "All data is completely anonymous (IP addresses are logged).",
      "completely anonymous",
    ),
    caseOf("unexpected", "Our servers are unhackable.", "unhackable"),
    caseOf("unexpected", "Your messages are completely private.", "completely private"),
    caseOf(
      "unexpected",
      "The security of your photos is always guaranteed.",
      "security of your photos is always guaranteed",
    ),
    {
      ...caseOf("unexpected", "Your data is absolutely safe.", "absolutely safe"),
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nYour data is absolutely safe.\n",
    },
  ],
});
