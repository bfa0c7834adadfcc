import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/criminal-offence-data.ts";

const trigger = "We run a criminal record check on every driver.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const untriggered = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 5, column, severity: "warn" }) as const;

testRule("gdpr/criminal-offence-data", rule, {
  valid: [
    policy("We request a DBS certificate because the Safeguarding Vulnerable Groups Act 2006 requires it."),
    policy("Background checks follow section 30a BZRG."),
    policy("We do not process data on criminal convictions."),
    policy("Checks are carried out under the Police Act 1997 and DPA 2018 Sch. 1 para 1."),
    policy("Neither we nor our partners collect data about criminal convictions."),
    policy(
      "Applicants undergo a criminal record check, which Schedule 1 of the Data Protection Act 2018 allows.",
    ),
    policy("We will never ask you for your criminal record."),
    policy("Police checks are made under the control of official authority."),
    untriggered("We prevent and detect criminal offences."),
    untriggered("We do not ask about your religious or philosophical convictions."),
    untriggered("We may disclose data to law enforcement agencies that investigate criminal offences."),
    untriggered("We check your background image for its size."),
    untriggered("We report crime to the authorities."),
    {
      name: "the settings rule it out",
      code: policy("Drivers must pass a background check."),
      settings: { policy: { criminalData: false } },
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe request a DBS certificate because the Safeguarding Vulnerable Groups Act 2006 requires it.\n",
    },
  ],
  invalid: [
    { code: policy("With your consent we run a criminal background check."), errors: [partial(11)] },
    {
      code: policy("Where permitted by law, we carry out background checks on applicants."),
      errors: [partial(20)],
    },
    {
      code: policy("We have a legitimate interest in running background checks on hosts."),
      errors: [partial(11)],
    },
    { code: policy("Drivers must pass a background check."), errors: [missing] },
    { code: policy("We look at publicly reported convictions."), errors: [missing] },
    { code: policy("We report fraud to the police."), errors: [missing] },
    { code: policy("## Background checks"), errors: [missing] },
    {
      code: policy("We may collect information about criminal convictions when you apply for a job."),
      errors: [missing],
    },
    { code: policy("Hosts undergo criminal background screening."), errors: [missing] },
    { code: policy("We ask drivers to upload a police clearance certificate."), errors: [missing] },
    {
      name: "the settings make it due",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { criminalData: true } },
      errors: [missing],
    },
    {
      name: "under a heading on records",
      code: "# Privacy Policy\n\n## Information we collect\n\n- Your criminal record\n",
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
  ],
});
