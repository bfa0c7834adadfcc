import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/undefined-term.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const only = (body: string, ...texts: readonly string[]) => ({
  code: policy(body),
  errors: texts.map((text) => ({
    messageId: "undefined",
    data: { text },
    line: 3,
    column: body.indexOf(text) + 1,
    endLine: 3,
    endColumn: body.indexOf(text) + 1 + text.length,
  })),
});

testRule("document/undefined-term", rule, {
  valid: [
    policy('This covers our mobile app (the "Service"). We improve the Service.'),
    policy('"Platform" means tidepool.example. We run the Platform.'),
    policy("We improve the service."),
    policy("Tidepool keeps your name."),
    ...[
      "Harbour Ferries Ltd (“Company”) runs ferries. The Company asks for your name.",
      "Our site and app (together, the Services) are free. We improve the Service.",
      "We run tidepool.example (the **Site**). Use the Site.",
      "Our app, referred to as the App, is free. Use the App.",
      "Site refers to tidepool.example. Use the Site.",
      "We run a site (“ the Site ”). Use the Site.",
      "- **Company**: Harbour Ferries Ltd\n- The Company asks for your name.",
      "We use the Site. By “Site” we mean tidepool.example.",
      "## The Platform\n\nIt matches rowers. The Platform is free.",
      "Capitalised terms have the meaning given in our Terms of Use. We run the Site.",
      "Users can row. Content is deleted.",
      "We share with affiliates. Affiliates may row.",
      "Ask the Service Desk, the Site's Editors or the Websites and Communications Team.",
      "We moderate User Content and Other Users of it.",
      "WE IMPROVE THE SERVICE. How We Improve The Service.",
      "```\nthe Service\n```\n\nSee [the service](/the-Service).",
    ].map((body) => ({ code: policy(body) })),
  ],
  invalid: [
    only("We use it to improve the Service (hosting and mail).", "the Service"),
    only("The Company collects your name.", "The Company"),
    only("Affiliates may access your name.", "Affiliates"),
    only("Users of the Application and of the Apps row.", "the Application", "the Apps"),
    only("The Service is not intended for users under 18.", "The Service"),
    only("We ask all Users for it, and store Content, on the Platform.", "Users", "Content", "the Platform"),
    { name: "brackets that define nothing", ...only("We log in (for securing the Site, say).", "the Site") },
    { name: "once a document", ...only("We use the Site. You use the Sites.", "the Site") },
    {
      name: "a term beside a defined one",
      ...only('Our app (the "App") is free. Use the App on the Site.', "the Site"),
    },
    {
      name: "plain text",
      language: "text",
      code: "Privacy Policy\n\nWe run the Service.\n",
      errors: [{ messageId: "undefined", line: 3, column: 8, endLine: 3, endColumn: 19 }],
    },
  ],
});
