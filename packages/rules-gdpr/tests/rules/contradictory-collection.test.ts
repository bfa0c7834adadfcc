import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/contradictory-collection.ts";
import { contradiction } from "../support/contradiction.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;

testRule("gdpr/contradictory-collection", rule, {
  valid: [
    policy("We collect no precise GPS data. We use an approximate location from your IP address."),
    policy("We do not store card numbers; we keep the last four digits."),
    policy("We do not collect microphone streams; you may upload audio files."),
    policy("We process no special categories of data. Photos you upload are stored."),
    policy("We do not collect location data. We do not track your location."),
    policy("We do not collect location data without your consent. We use your location for the weather."),
    policy("We do not collect personal data from children. We collect your name and e-mail address."),
    policy("We do not store IP addresses. We collect your IP address."),
    policy("We do not log full IP addresses. We log truncated IP addresses."),
    policy("Stripe does not collect email addresses. We store your email address."),
    policy("We do not collect phone numbers. Our providers may collect your phone number."),
    policy("We do not collect health data. If you wear a watch, we record your heart rate."),
    policy("We do not process payment data. Our provider processes your billing address."),
    policy("We do not collect contacts. You can contact us."),
  ],
  invalid: [
    contradiction(
      "We do not collect location data. The device location is used for weather.",
      "We do not collect location data",
      "device location is used",
    ),
    contradiction(
      "We collect no personal data. Your name and e-mail are required.",
      "We collect no personal data",
      "e-mail are required",
    ),
    contradiction(
      "No IP addresses are logged. Our server logs contain IP addresses.",
      "No IP addresses are logged",
      "logs contain IP addresses",
    ),
    contradiction(
      "We do not process payment data. We keep your billing address and card type.",
      "We do not process payment data",
      "We keep your billing address",
    ),
    contradiction(
      "We do not process payment data. For invoices: billing address and card type.",
      "We do not process payment data",
      "billing address and card type",
    ),
    contradiction(
      "We collect your phone number. We never collect phone numbers.",
      "We collect your phone number",
      "We never collect phone numbers",
    ),
    contradiction(
      "The app does not store any contacts. The app saves your address book.",
      "app does not store any contacts",
      "app saves your address book",
    ),
    contradiction(
      "Norvane does not collect biometric data. We process faceprints.",
      "Norvane does not collect biometric data",
      "We process faceprints",
    ),
  ],
});
