import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/unlinked-reference.ts";

const unlinked = (name: string, line: number, column: number, endColumn: number) => ({
  messageId: "unlinked",
  data: { name },
  line,
  column,
  endLine: line,
  endColumn,
});

testRule("document/unlinked-reference", rule, {
  valid: [
    "For details see our [Cookie Policy](/cookies).",
    "You accept our Terms of Service (https://tidepool.example/terms).",
    "To change it, open Settings > Privacy.",
    "Click the gear icon.",
    "Our Cookie Policy is [here](/cookies), our [Terms of Use][1] there.\n\n[1]: /terms",
    'See <a href="/cookies">our Cookie Policy</a>.',
    "We enforce our Terms of Service.\n\nRead our [Terms of Service](/terms).",
    "# Privacy Policy\n\nSee our Cookie Policy.\n\n## Cookie Policy\n\nWe set one.",
    "See our Cookie Policy below. See our Security Policy section.",
    "This follows from our privacy policy and from our policies.",
    "Go to the settings page, to your account page or to our home page.",
    "You see it on the page of your order and on our second page.",
    "Read the terms of use of that website and its cookie policy.",
    "The seller's terms and conditions apply, and so do Google's Terms of Service.",
    "We do as the law says; see security measures below.",
  ],
  invalid: [
    {
      code: "For training see the Data Use page.",
      errors: [unlinked("Data Use page", 1, 14, 35)],
    },
    {
      code: "Use the contact options on our Contact page.",
      errors: [unlinked("Contact page", 1, 28, 44)],
    },
    {
      code: "It is described in our project documentation.",
      errors: [unlinked("project documentation", 1, 20, 45)],
    },
    {
      code: "Your use is subject to our Terms of Service.",
      errors: [unlinked("Terms of Service", 1, 24, 44)],
    },
    {
      name: "once for each name",
      code: "See our Cookie Policy. Our cookie policy names all. For our controls, see Security.\n\nOur Cookies Policy is long.",
      errors: [unlinked("Cookie Policy", 1, 5, 22), unlinked("Security", 1, 71, 83)],
    },
    {
      name: "the link of another name does not count",
      code: "[Imprint](/imprint): see our terms and conditions.",
      errors: [unlinked("terms and conditions", 1, 26, 50)],
    },
    {
      name: "one report says that plain text has no links",
      language: "text",
      code: "See our Cookie Policy.\nWe enforce our Terms of Service.\n",
      errors: [unlinked("Cookie Policy", 1, 5, 22)],
    },
  ],
});
