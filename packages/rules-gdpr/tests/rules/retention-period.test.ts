import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/retention-period.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };

testRule("gdpr/retention-period", rule, {
  valid: [
    policy("## Retention\n\nThis depends on things such as the kind of order."),
    policy("Server logs are deleted after 90 days."),
    policy("We keep your account data while your account is active and erase it 30 days after closure."),
    policy("Invoices: ten years, as required by section 147 of the German Fiscal Code."),
    policy("Images are processed in memory and discarded once the result is returned."),
    policy("Applications are kept until the position is filled plus six months."),
    policy("| Data | Storage |\n| --- | --- |\n| Support tickets | 24 months after closing |"),
    policy("| Support tickets | 24 months after closing |"),
    {
      name: "necessity is reported by vague-retention",
      code: policy("We keep personal data for as long as necessary for the purposes set out in this policy."),
    },
    {
      name: "an event in an open list is reported by vague-retention",
      code: policy(
        "We retain data as long as your account is active, as needed to provide the service and as required by law.",
      ),
    },
    {
      name: "operation is reported by vague-retention",
      code: policy("Retention follows operational needs and legal requirements."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nServer logs are deleted after 90 days.\n",
    },
    policy("We hold your phone number throughout your involvement as a volunteer."),
    policy("Your record is kept during your participation in the study."),
    policy("We hold emergency contacts for the duration of the course."),
    policy("We keep your data during your time with the club."),
    policy("Medical notes are kept for the duration of the camp."),
    policy("We hold your details for as long as you volunteer with us."),
    policy("We keep your data for as long as you play for the team."),
    policy("We destroy the forms at the end of the season."),
    policy("We keep your details while you are a member and for a year after."),
    policy("Your details are removed when you leave the club."),
    policy("When your membership lapses, we delete your details."),
    policy("Files are hosted during their processing."),
    policy("Your bank details are not saved on record."),
    policy("Vouchers of the treasurer are archived for seven financial years."),
    policy("Your address stays on our list until you ask us to take it off."),
    policy("Medical forms are shredded after each trip."),
    policy("We don't keep anything longer than 24 hours."),
    policy("We only hold your card number for the time it takes to process the payment."),
    policy("Personal data are stored as long as the user has not withdrawn consent."),
    policy("If someone has not been in touch for three years, we delete the record."),
    policy("The basket is discarded when you close your browser."),
    policy("Telemetry has a lifespan of 13 months."),
    policy("Your papers are kept until the study is published."),
  ],
  invalid: [
    {
      name: "what the colour depends on",
      code: policy("The colour depends on things such as your theme."),
      errors: [missing],
    },
    { code: policy("You may ask us to delete your data at any time."), errors: [missing] },
    { code: policy("Material changes are announced 30 days in advance."), errors: [missing] },
    { code: policy("We respond to requests within one month."), errors: [missing] },
    { code: policy("We back up our database daily."), errors: [missing] },
    { code: policy("We do not sell your data."), errors: [missing] },
    {
      name: "a period of something else",
      code: policy("The consent cookie expires after 12 months. You must be at least 16 years old."),
      errors: [missing],
    },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: "# Privacy Policy\n\nHello.\n\n## Data retention\n",
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
    { code: policy("Our cookies do not keep your data."), errors: [missing] },
    { code: policy("The gate stays open for the duration of the event."), errors: [missing] },
    { code: policy("When the season ends, we clean the lockers."), errors: [missing] },
    { code: policy("You may leave the club at any time."), errors: [missing] },
    { code: policy("The committee meets daily; the chair holds office for two years."), errors: [missing] },
    { code: policy("We store goods in our warehouse for 30 days free of charge."), errors: [missing] },
    { code: policy("Please retain your receipt for 12 months."), errors: [missing] },
    { code: policy("We have kept our promise for more than ten years."), errors: [missing] },
    { code: policy("Visit the draw after each show."), errors: [missing] },
    { code: policy("The tournament lasts no longer than three days."), errors: [missing] },
    { code: policy("You have not paid for three months."), errors: [missing] },
    { code: policy("Parcels stay at the depot for a week."), errors: [missing] },
  ],
});
