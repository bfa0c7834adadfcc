import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/children.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const audience = (...groups: string[]) => ({ policy: { audience: groups } });

testRule("gdpr/children", rule, {
  valid: [
    policy("Our tours are open to guests from the age of 16."),
    policy("The service is for people aged 16 and over."),
    policy("We do not knowingly collect data from children under 13."),
    policy("If you are under 15 in France, a parent must agree with you."),
    policy("InkHarbour is not directed to children under 13 (or 16 in the EEA)."),
    policy("You must be at least 18 to open an account."),
    { name: "an age in words", code: policy("Nobody below the age of sixteen may sign up.") },
    { name: "consent of parents", code: policy("Pupils join with the consent of a parent or guardian.") },
    {
      name: "staff alone read it",
      code: policy("We pay your salary."),
      settings: audience("employees"),
    },
    {
      name: "staff and businesses alone read it",
      code: policy("We pay your invoice."),
      settings: audience("business", "employees"),
    },
    {
      name: "staff of one region",
      code: policy("We pay your salary."),
      settings: audience("employees", "eu"),
    },
    policy("Our quiz is designed for players 16+."),
    policy("This shop is only open to people 18+."),
    policy("Our service is meant for adults 18 and over."),
    policy("## For parents and carers\n\nWith your signature you agree that we use their photographs."),
    policy("A guardian has to sign for each junior member."),
    policy("Junior members need a parent's signature."),
    policy("Photos of juniors are published only if a parent agrees."),
    policy("Parents give the details of youth members for them."),
    policy("## Age\n\nYou need to be 14 or over to have a login."),
    policy("People who have not reached the age of 15 may not post."),
    policy("We don't allow kids below 13 in the chat."),
    policy("## Minimum age\n\n16 years."),
    policy("## Age limits\n\n- Forum: 14+\n- Shop: 18+"),
    policy("By ordering you confirm that you are of legal age (18)."),
    policy("We have no wish to hold data on under 13s."),
    policy("Our camps are for children between 7 and 12."),
    policy("Those of 21 years and above may enter the raffle."),
    policy("The lower mode asks for the OK of a parent."),
  ],
  invalid: [
    { code: policy("We are a family firm with over 30 years of experience with people."), errors: [missing] },
    {
      name: "the age of something else",
      code: policy("Our shop is open from the first of May."),
      errors: [missing],
    },
    {
      name: "a law that bears a number",
      code: policy("Under California Civil Code Section 1798, California residents may ask."),
      errors: [missing],
    },
    {
      name: "a purpose",
      code: policy("We use data for the protection of minors under 16."),
      errors: [missing],
    },
    {
      code: policy("Our service is not intended for children."),
      errors: [{ messageId: "partial", line: 3, column: 16, endColumn: 41 }],
    },
    {
      code: policy("We do not knowingly collect information from minors under the age required by law."),
      errors: [{ messageId: "partial", line: 3, column: 46, endColumn: 66 }],
    },
    {
      name: "a right of Californian minors only",
      code: policy("California residents under 18 may ask us to remove posts."),
      errors: [{ messageId: "partial", line: 3, column: 1, endColumn: 30 }],
    },
    {
      name: "a number of months is no age",
      code: policy("Accounts that are at least 6 months old are checked for children."),
      errors: [missing],
    },
    {
      name: "the IT sense",
      code: policy("Child accounts inherit the settings of the parent account."),
      errors: [missing],
    },
    {
      name: "an age that is no person's",
      code: policy("Sessions older than 16 days are deleted."),
      errors: [missing],
    },
    { name: "a charity", code: policy("We support the charity Save the Children."), errors: [missing] },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## Children"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "the public among the readers",
      code: policy("We send newsletters."),
      settings: audience("employees", "general"),
      errors: [missing],
    },
    {
      name: "an audience that the settings leave open",
      code: policy("We send newsletters."),
      settings: audience(),
      errors: [missing],
    },
    {
      name: "the public of a region",
      code: policy("We send newsletters."),
      settings: audience("eu"),
      errors: [missing],
    },
    { code: policy("We rely on at least one of these: consent or contract."), errors: [missing] },
    { code: policy("The hall is open to members 7 days a week."), errors: [missing] },
    { code: policy("The parents' evening is on Friday."), errors: [missing] },
    { code: policy("Our junior developer reads your mails."), errors: [missing] },
    { code: policy("Offered to users 24 hours a day."), errors: [missing] },
    { code: policy("We have looked after people for over 18 years."), errors: [missing] },
    { code: policy("Your key has to be at least 16 characters long."), errors: [missing] },
    { code: policy("Groups of 18 or over must book by telephone."), errors: [missing] },
    { code: policy("Volumes over 16 GB are moved to another server."), errors: [missing] },
    { code: policy("You are not charged for 14 days."), errors: [missing] },
    { code: policy("The nursery has 40 places for children."), errors: [missing] },
    { code: policy("Children aside, we insure adults 24 hours a day."), errors: [missing] },
    {
      name: "no age",
      code: policy("We do not knowingly collect data from minors."),
      errors: [{ messageId: "partial", line: 3, column: 7, endColumn: 45 }],
    },
  ],
});
