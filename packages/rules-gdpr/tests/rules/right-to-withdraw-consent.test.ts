import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-withdraw-consent.ts";

const trigger = "We measure how the app is used only with your consent.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const rights = (items: string): string => policy(`## Your rights\n\n${items}`);
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/right-to-withdraw-consent", rule, {
  valid: [
    policy("You may withdraw your consent at any time; this does not affect earlier processing."),
    policy("Change your mind? Switch analytics off again in Settings > Privacy."),
    policy("You can revoke consent by clicking the link in each e-mail."),
    rights("- Withdraw consent for analytics, marketing or any other consent-based processing"),
    policy("Where we rely on consent, you can take it back as easily as you gave it."),
    policy("Consent can be revoked in the settings."),
    {
      name: "no processing stands on consent",
      code: "# Privacy Policy\n\nWe run the shop to perform our contract with you.\n",
    },
    {
      name: "parental consent is another matter",
      code: "# Privacy Policy\n\nChildren under 13 need the consent of a parent.\n",
    },
    {
      name: "the owner's consent to a use of pictures is another matter",
      code: "# Privacy Policy\n\nPictures appear with the consent of the copyright owner.\n",
    },
    {
      name: "consent by use is reported by another rule",
      code: "# Privacy Policy\n\nBy using the site you consent to our use of cookies.\n",
    },
    {
      name: "agreement to the terms is not consent",
      code: "# Privacy Policy\n\nIf you agree to the terms, you can open an account.\n",
    },
    {
      name: "a right that nothing calls for is no fault",
      code: "# Privacy Policy\n\nYou can withdraw your consent at any time.\n",
    },
    policy("You can withdraw it any time with the link in each issue."),
    policy("You may revoke this at any time."),
    policy("You can opt out again in Settings at any time."),
    policy("Crash reports are opt-in; you can switch them off again in Settings."),
    policy("You can take your consent back whenever you like."),
    policy("You may change your mind at any time."),
    policy("If you agreed to our mailings, you can change your mind at any time."),
    policy("You can withdraw your consent at any time."),
    policy("Consent once given is revocable."),
    policy("The consent you gave can be cancelled by telephone."),
    policy("The member may revoke his or her agreement to the processing."),
    policy("Singers can revoke the permission to publish their photo."),
    policy("Where you ticked a box to agree, you can untick it in your profile."),
    policy("Tell us that you no longer consent to our use of your data."),
    policy("## Can I withdraw my consent?\n\nYes, send us a card."),
    policy("Should you change your mind after consenting, let us know."),
  ],
  invalid: [
    {
      code: policy("By registering you consent to our terms; you can cancel your subscription at any time."),
      errors: [missing],
    },
    { code: policy("If you no longer agree to our privacy policy, stop using the app."), errors: [missing] },
    {
      code: policy("You may withdraw from the competition until the draw, if you agreed to the rules."),
      errors: [missing],
    },
    {
      name: "a consent of readers elsewhere",
      code: policy("## California\n\nYou may withdraw your consent at any time."),
      errors: [{ messageId: "partial", line: 7, column: 9 }],
    },
    {
      name: "a permission of the device",
      code: policy("You can withdraw the camera permission in your device settings."),
      errors: [{ messageId: "partial", line: 5, column: 9 }],
    },
    {
      code: policy("You can deactivate access to your location."),
      errors: [{ messageId: "partial", line: 5, column: 9 }],
    },
    {
      code: policy("You can unsubscribe from the newsletter."),
      errors: [{ messageId: "partial", line: 5, column: 9, endLine: 5, endColumn: 20, severity: "warn" }],
    },
    {
      code: policy("To withdraw consent send a registered letter."),
      errors: [{ messageId: "partial", line: 5, column: 4, endLine: 5, endColumn: 20, severity: "warn" }],
    },
    {
      code: policy("Even after you withdraw your consent, some data remain."),
      errors: [{ messageId: "partial", line: 5, column: 16, endLine: 5, endColumn: 37, severity: "warn" }],
    },
    { code: policy("We rely on your consent for analytics."), errors: [missing] },
    { code: policy("You can withdraw money from your wallet at any time."), errors: [missing] },
    { code: policy("Consent is voluntary."), errors: [missing] },
    { code: policy("Withdrawal of consent by the controller requires notice."), errors: [missing] },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Withdrawing consent"),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    { code: policy("You may stop using the app."), errors: [missing] },
    {
      name: "the settings name consent",
      code: "# Privacy Policy\n\nWe measure how the app is used.\n",
      settings: { policy: { lawfulBases: ["consent"] } },
      errors: [missing],
    },
    {
      code: "# Privacy Policy\n\nWe share your address with partners where you have consented.\n",
      errors: [missing],
    },
    { code: "# Privacy Policy\n\nIf you agree, we record the call.\n", errors: [missing] },
    { code: "# Privacy Policy\n\nCrash reports are opt-in.\n", errors: [missing] },
    {
      code: "# Privacy Policy\n\nWe do not train models on your files without your opt-in.\n",
      errors: [missing],
    },
    { code: "# Privacy Policy\n\nThe legal basis of our newsletter is consent.\n", errors: [missing] },
    { code: "# Privacy Policy\n\nWe send the newsletter under Article 6(1)(a) GDPR.\n", errors: [missing] },
    {
      code: "# Privacy Policy\n\nAnalytics starts when you accept it in the cookie banner.\n",
      errors: [missing],
    },
    { code: policy("We may revoke your licence at any time."), errors: [missing] },
    { code: policy("There is no right to withdraw consent."), errors: [missing] },
    { code: policy("You can take your goods back to the shop."), errors: [missing] },
    {
      code: policy("You can turn off the transmission of error reports."),
      errors: [{ messageId: "partial", line: 5, column: 9, endColumn: 34 }],
    },
    {
      code: policy("The statistics rely on cookies that you may accept or decline."),
      errors: [{ messageId: "partial", line: 5, column: 24, endColumn: 62 }],
    },
    {
      code: policy("We write to you unless you opted not to receive news."),
      errors: [{ messageId: "partial", line: 5, column: 28, endColumn: 48 }],
    },
    { code: policy("We may disable accounts that send spam."), errors: [missing] },
    { code: policy("We can withdraw the service at any time."), errors: [missing] },
    { code: policy("We have the right to withdraw offers."), errors: [missing] },
    { code: policy("You may withdraw your bid at any time."), errors: [missing] },
    { code: policy("Your agreement to the terms of sale cannot be withdrawn."), errors: [missing] },
    { code: policy("The hall revokes the key of members who do not pay."), errors: [missing] },
    { code: policy("You can cancel the order until the day before."), errors: [missing] },
    { code: policy("We take back used strings."), errors: [missing] },
    {
      name: "consent to cookies alone",
      code: policy("You can withdraw your consent to cookies in the banner."),
      errors: [{ messageId: "partial", line: 5, column: 9, endColumn: 30 }],
    },
    {
      code: policy("Tick the box if you want news; you can change your mind at any time."),
      errors: [{ messageId: "partial", line: 5, column: 40, endColumn: 68 }],
    },
    {
      code: policy("Withdraw consent for our newsletter with the link in it."),
      errors: [{ messageId: "partial", line: 5, column: 1, endColumn: 17 }],
    },
  ],
});
