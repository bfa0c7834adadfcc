import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/indeterminate-qualifiers.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/indeterminate-qualifiers", rule, {
  valid: [
    policy("You may request deletion at any time."),
    policy("We may update this policy."),
    policy("A court may order us to disclose data."),
    policy("Last updated: May 1, 2026"),
    policy("If you pay by card, we pass your card token to Stripe."),
    policy("You might see your old name for a few minutes after a change."),
    ...[
      "We collect your location.",
      "If you pay by card, we may share your card token with Harbour Payments Ltd.",
      "We may disclose your data where a court requires it.",
      "With your consent we may use your photo.",
      "We ask for your name so that we may use it on the ticket.",
      "You may collect your parcel. Users may share data.",
      "Cookies may be disabled by you.",
      "This page explains how we may use your data.",
      "We may not share your data.",
      "We may contact you. It may rain. Boats may be late.",
      "We collect certain data, such as your name.",
      "We collect certain data:\n\n- your name\n- your boat",
      "We collect certain information. This includes your name and your boat.",
      "We may publish and share aggregated data.",
      "You share certain information with other rowers.",
      "We usually use our boats. We often row.",
      "The app is available in certain countries.",
      "## We may collect your location\n\nWe do not.",
      "See [here](/we-may-collect-data).\n\n```\nWe may collect data.\n```",
    ].map((body) => ({ code: policy(body) })),
  ],
  invalid: [
    caseOf("vague", "We may collect your location.", "We may collect"),
    caseOf("vague", "Providers may process data in other countries.", "Providers may process"),
    caseOf(
      "vague",
      "We use service providers, which may include:\n\n- Harbour Hosting Ltd",
      "which may include",
    ),
    caseOf("vague", "We share certain information with partners.", "share certain information"),
    caseOf("vague", "Data is typically deleted after a while.", "Data is typically deleted"),
    caseOf("vague", "Some aggregates may be kept.", "aggregates may be kept"),
    ...[
      ["We might also use your photo.", "We might also use"],
      ["Depending on how you row, we may process:\n\n- your pace", "we may process"],
      ["Your data could be transferred to Norway.", "data could be transferred"],
      ["Request content may transit our systems.", "content may transit"],
      ["We typically receive transaction metadata.", "We typically receive"],
      ["We share your data with various partners.", "with various partners"],
      ["We share data with service providers as needed.", "share data with service providers as needed"],
      ["Tidepool may sell your data.", "Tidepool may sell"],
    ].map(([body = "", text = ""]) => caseOf("vague", body, text)),
    {
      name: "once a sentence, in each sentence",
      ...caseOf(
        "vague",
        "We may collect your name and may use certain data. Partners may store it.",
        "We may collect",
        "Partners may store",
      ),
    },
    {
      name: "plain text",
      language: "text",
      code: "Privacy Policy\n\nWe may collect\nyour location.\n",
      errors: [{ messageId: "vague", line: 3, column: 1, endLine: 3, endColumn: 15 }],
    },
  ],
});
