import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/open-ended-list.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/open-ended-list", rule, {
  valid: [
    policy("Cookies that are strictly necessary, for example the session cookie, cannot be disabled."),
    policy("These are: name, e-mail address, password hash."),
    policy("Requests such as deletion are free."),
    policy("For example, if you sign in with GitHub we receive your user name."),
    ...[
      "We collect data, namely your name and e-mail.",
      "We collect data including your name.",
      "We do not collect data such as your religion.",
      "Personal data means any information about you, such as your name.",
      "We publish aggregate data such as the number of trips.",
      "We pass data on, for example when you row with a friend.",
      "You have rights over your data, such as the right to access.",
      "You have data subject rights such as access.",
      "The IP address or similar identifiers may change.",
      "We help the authorities, such as to find a lost boat.",
      "We row in winds such as the Sirocco, in rain, etc.",
      "We use boats and similar vessels.",
      "Cookies and similar technologies are explained below.",
    ].map((body) => ({ code: policy(body) })),
  ],
  invalid: [
    caseOf("unexpected", "We collect data such as name and e-mail.", "such as"),
    caseOf(
      "unexpected",
      "We collect data, including but not limited to your IP address.",
      "including but not limited to",
    ),
    caseOf("unexpected", "We use providers for hosting, e-mail, etc.", "etc"),
    caseOf("unexpected", "- hosting, e-mail, etc.", "etc"),
    caseOf("unexpected", "We rely on bases such as contract or consent.", "such as"),
    caseOf("unexpected", "We store device data and similar information.", "and similar information"),
    ...[
      ["including but not limited to your IP address", "including but not limited to"],
      ["- Account data: such as name, e-mail and boat", "such as"],
      ["We share it with service providers (e.g. Harbour Hosting Ltd).", "e.g"],
      ["We use your data for purposes such as marketing.", "such as"],
      ["Your data goes to countries such as Norway.", "such as"],
      ["We collect your name, your address, and so on.", "and so on"],
      ["We collect your name, among others.", "among others"],
      ["We collect things such as your name.", "such as"],
    ].map(([body = "", text = ""]) => caseOf("unexpected", body, text)),
    {
      name: "once a sentence",
      ...caseOf("unexpected", "We collect data such as your name, e-mail, etc. We row.", "such as"),
    },
    {
      name: "plain text",
      language: "text",
      code: "Privacy Policy\n\nWe collect data such as your name.\n",
      errors: [{ messageId: "unexpected", data: { text: "such as" }, line: 3, column: 17, endColumn: 24 }],
    },
  ],
});
