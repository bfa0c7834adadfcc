import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/ai-training-use.ts";

const trigger = "An AI assistant answers your prompts.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const alone = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = { messageId: "partial", line: 5, severity: "warn" } as const;
const options: [{ partial: "warn" }] = [{ partial: "warn" }];

testRule("gdpr/ai-training-use", rule, {
  valid: [
    policy(
      "We do not use your prompts or images to train models, and our AI vendors are contractually barred from it.",
    ),
    policy("Your content trains our models only if you opt in; you can opt out later."),
    policy("Neither we nor our AI vendors train models on your data."),
    policy("We fine-tune our spam filter with messages you report (legitimate interest: keeping spam out)."),
    policy("We do not train models on your data."),
    policy("We use chats to develop and improve our machine learning models."),
    policy("Our models are trained on public texts only."),
    policy("We do not allow third parties to use your content to train their models."),
    {
      name: "a vendor that is named and covered",
      code: policy("We send prompts to OpenAI. OpenAI does not use them for training."),
    },
    {
      name: "our models alone, unless the option says otherwise",
      code: policy("We send prompts to OpenAI. We do not train our models on your data."),
    },
    { name: "a position that is only linked", code: policy("See our AI page for our position on training.") },
    {
      name: "no AI",
      code: alone("Our business model is simple, and so is the data model of the 3D model shop."),
    },
    { name: "AI that is denied", code: alone("We do not use AI.") },
    {
      name: "plain text",
      language: "text",
      code: `PRIVACY POLICY\n\n${trigger}\n\nWe never train models with it.\n`,
    },
  ],
  invalid: [
    {
      code: policy("See our AI page for our position on training."),
      options,
      errors: [{ ...partial, column: 1, endLine: 5, endColumn: 16 }],
    },
    {
      code: policy("We do not train our models on your data. We send prompts to OpenAI."),
      options,
      errors: [{ ...partial, column: 7, endLine: 5, endColumn: 27 }],
    },
    {
      code: policy("We do not train our models on your data. Our LLM providers receive prompts."),
      options,
      errors: [{ ...partial, column: 7, endLine: 5, endColumn: 27 }],
    },
    { code: policy("Images are processed to generate embeddings."), errors: [missing] },
    { code: policy("We use your data to improve our services."), errors: [missing] },
    { code: policy("We train our staff every year."), errors: [missing] },
    { code: policy("## AI"), errors: [missing] },
    { code: policy("We record calls for training and quality purposes."), errors: [missing] },
    { code: policy("Staff who work with AI receive security training."), errors: [missing] },
    { name: "a vendor", code: alone("Texts are summarised by Anthropic."), errors: [missing] },
    {
      name: "the settings tell of AI",
      code: alone("We suggest replies."),
      settings: { policy: { usesAI: true } },
      errors: [missing],
    },
    {
      name: "the settings tell of a vendor",
      code: alone("We suggest replies."),
      settings: { policy: { vendors: [{ name: "Tidepool", country: "US", function: "AI" }] } },
      errors: [missing],
    },
    {
      name: "at the section on AI",
      code: policy("## AI and your data\n\nIt helps you write."),
      errors: [{ messageId: "missing", line: 5, column: 4, endLine: 5, endColumn: 20 }],
    },
  ],
});
