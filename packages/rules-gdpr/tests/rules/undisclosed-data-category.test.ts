import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/undisclosed-data-category.ts";

const policy = (body: string): string => `# Privacy Policy\n\n## Data we collect\n\n${body}\n`;
const LISTED = "We collect your name, e-mail address and log files.";

const undisclosed = (listed: string, used: string, noun: string) => {
  const column = used.indexOf(noun) + 1;
  return {
    name: used,
    code: policy(`${listed}\n\n## What happens to them\n\n${used}`),
    errors: [
      {
        messageId: "undisclosed",
        line: 9,
        column,
        endColumn: column + noun.length,
        data: { noun },
      },
    ],
  };
};

testRule("gdpr/undisclosed-data-category", rule, {
  valid: [
    policy("We collect your name and the images you upload. Uploaded pictures are sent to a vendor."),
    policy("We collect account data (name, e-mail address). Your e-mail address is deleted after 30 days."),
    policy("We collect your name and usage logs. Log data are deleted after 30 days."),
    policy("We collect your name and payment records. Invoices are kept for ten years."),
    policy("We collect your name, e-mail address and phone number. Phone numbers are verified by Twilio."),
    policy("We collect your name and contact details. Phone numbers are verified by Twilio."),
    policy("We collect your name and IP address. The location is deleted after 30 days."),
    policy(`${LISTED} Your data are kept in secure locations.`),
    policy(`${LISTED} Phone numbers are not shared.`),
    policy(`${LISTED} If you provide phone numbers, phone numbers are encrypted.`),
    policy("Phone numbers are verified by Twilio."),
  ],
  invalid: [
    undisclosed(
      "We collect prompts you submit, images you generate and your name.",
      "Reference images are sent to a vendor.",
      "Reference images are sent",
    ),
    undisclosed(
      "We collect prompts you submit, images you generate and your name.",
      "Norvane receives prompts and reference images.",
      "receives prompts and reference images",
    ),
    undisclosed(LISTED, "Phone numbers are verified by Twilio.", "Phone numbers are verified"),
    undisclosed(LISTED, "Location is deleted after 30 days.", "Location is deleted"),
    undisclosed(
      "We collect uploads, your name and age.",
      "Voice recordings are encrypted.",
      "Voice recordings are encrypted",
    ),
    {
      name: "of each kind the first use",
      code: policy(
        `${LISTED}\n\n## Security\n\nPhone numbers are encrypted.\n\nPhone numbers are deleted.\n\nWe share health data.`,
      ),
      errors: [
        { messageId: "undisclosed", line: 9, column: 1 },
        { messageId: "undisclosed", line: 13, column: 4 },
      ],
    },
  ],
});
