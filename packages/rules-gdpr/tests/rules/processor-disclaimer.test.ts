import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/processor-disclaimer.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/processor-disclaimer", rule, {
  valid: [
    policy("Websites we link to have their own policies."),
    policy("Each provider processes data on our instructions under a data processing agreement."),
    policy(
      "PayPal is an independent controller; its [policy](https://paypal.example/privacy) applies to the payment.",
    ),
    policy("We remain responsible for our processors."),
    {
      name: "sites of others",
      code: policy("We are not responsible for the privacy practices of the providers of linked websites."),
    },
    { name: "the providers' contracts", code: policy("Our providers have their own servers in Vienna.") },
    {
      name: "a policy that the reader can open",
      code: policy("PayPal's privacy policy applies: <https://paypal.example/privacy>."),
    },
  ],
  invalid: [
    caseOf(
      "unexpected",
      "Each provider operates under their own privacy policies.",
      "Each provider operates under their own privacy policies",
    ),
    caseOf(
      "unexpected",
      "We are not responsible for how our vendors handle your data.",
      "not responsible for how our vendors",
    ),
    caseOf(
      "unexpected",
      "Use of the service is subject to the policies of our hosts.",
      "Use of the service is subject to the policies of our hosts",
    ),
    caseOf(
      "unexpected",
      "Each provider has their own privacy policy and data handling practices.",
      "Each provider has their own privacy policy",
    ),
    caseOf(
      "unexpected",
      "Our payment processors take the card, and their use of your data is governed by their privacy policies.",
      "use of your data is governed by their privacy policies",
    ),
    caseOf(
      "unexpected",
      "Stripe's privacy policy also applies to payments.",
      "Stripe's privacy policy also applies",
    ),
  ],
});
