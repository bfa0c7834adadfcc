import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/dead-internal-link.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const dead = (link: string, url: string, column = 1, line = 3) => ({
  messageId: "dead",
  data: { url },
  line,
  column,
  endLine: line,
  endColumn: column + link.length,
});

const retarget = (id: string, output: string) => ({
  suggestions: [{ messageId: "retarget", data: { id }, output: policy(output) }],
});

const known = new Set(["cookies.md", "../legal/terms.md", "our notice.pdf"]);
const settings = { "policylint/files": { exists: (path: string) => known.has(path) } };

testRule("document/dead-internal-link", rule, {
  valid: [
    policy("[Your rights](#your-rights)\n\n## Your rights\n\nMany."),
    policy("[top](#) and [also](#top)"),
    policy("[contact](mailto:privacy@tidepool.example)"),
    policy("[Rights](#4-your-rights) and [again](#your-rights)\n\n## 4. Your rights\n\nMany."),
    policy("[Second](#rights-1)\n\n## Rights\n\nOne.\n\n## Rights\n\nTwo."),
    policy("[Date](#last-updated-1-may-2026)\n\n## Last updated: 1 May 2026\n\nHello."),
    policy("[Über](#%C3%BCber-uns) and [Über](#über-uns)\n\n## Über uns\n\nWir."),
    policy("[x](#own-id)\n\n## Rights {#own-id}\n\nMany."),
    policy(
      "[x](#a) [y](#b) [z](#c)\n\n<a id=\"a\"></a> <a name='b'></a>\n\n<section id=c>\n\nText.\n\n</section>",
    ),
    policy("[note](#fn1) and [note](#user-content-fn-a)[^a]\n\n[^a]: A note."),
    policy("[text](#:~:text=rights)"),
    policy(
      "[site](https://tidepool.example/#nothing) [root](/contact.html) [query](?page=2.html) [tel](tel:+1)",
    ),
    { name: "files are unknown", code: policy("[cookie policy](./cookie-policy.md)") },
    {
      name: "files that exist",
      code: policy(
        "[a](cookies.md#x) [b](../legal/terms.html?y=1) [c](our%20notice.pdf) [route](./imprint) [dir](../)",
      ),
      settings,
    },
    { name: "settings of another shape", code: policy("[a](b.md)"), settings: { "policylint/files": true } },
    {
      name: "plain text has no links",
      language: "text",
      code: "Privacy Policy\nSee [here]() and [x](#y).\n",
    },
  ],
  invalid: [
    { code: policy("[Children](#children)"), errors: [dead("[Children](#children)", "#children")] },
    {
      code: policy("[cookie policy](./cookie-policy.md)"),
      settings: { "policylint/files": { exists: () => false } },
      errors: [dead("[cookie policy](./cookie-policy.md)", "./cookie-policy.md")],
    },
    { code: policy("[here]()"), errors: [dead("[here]()", '""')] },
    { code: policy("Write to [mail](mailto:)."), errors: [dead("[mail](mailto:)", "mailto:", 10)] },
    {
      code: policy("[mail](mailto:?subject=Hi)"),
      errors: [dead("[mail](mailto:?subject=Hi)", "mailto:?subject=Hi")],
    },
    {
      name: "the target of a reference",
      code: policy("[Children][1]\n\n[1]: #children"),
      errors: [dead("[1]: #children", "#children", 1, 5)],
    },
    {
      name: "a comment has no anchors, an anchor is written as it is",
      code: policy("<!-- #rights -->\n\n[x](#rights) [y](#Über)\n\n## Your rights\n\nMany."),
      errors: [
        {
          ...dead("[x](#rights)", "#rights", 1, 5),
          ...retarget(
            "your-rights",
            "<!-- #rights -->\n\n[x](#your-rights) [y](#Über)\n\n## Your rights\n\nMany.",
          ),
        },
        dead("[y](#Über)", "#Über", 14, 5),
      ],
    },
    {
      name: "no third heading of that name",
      code: policy("[x](#rights-2)\n\n## Rights\n\nOne.\n\n## Rights\n\nTwo."),
      errors: [dead("[x](#rights-2)", "#rights-2")],
    },
    {
      name: "the one heading of the same letters is the target",
      code: policy(
        "[a](#YourRights) [b](<#1. Who we are> 'x') [c](#your_right_s)\n\n[d]: <#who are>\n\n## Your rights\n\nMany.\n\n## 1. Who we are\n\nUs.",
      ),
      output: policy(
        "[a](#your-rights) [b](<#1-who-we-are> 'x') [c](#your-rights)\n\n[d]: <#who are>\n\n## Your rights\n\nMany.\n\n## 1. Who we are\n\nUs.",
      ),
      errors: [
        dead("[a](#YourRights)", "#YourRights"),
        dead("[b](<#1. Who we are> 'x')", "#1. Who we are", 18),
        dead("[c](#your_right_s)", "#your_right_s", 44),
        {
          ...dead("[d]: <#who are>", "#who are", 1, 5),
          ...retarget(
            "1-who-we-are",
            "[a](#YourRights) [b](<#1. Who we are> 'x') [c](#your_right_s)\n\n[d]: <#1-who-we-are>\n\n## Your rights\n\nMany.\n\n## 1. Who we are\n\nUs.",
          ),
        },
      ],
    },
    {
      name: "no target where two headings fit, and none where the address is written with escapes",
      code: policy(
        "[a](#rights) [b](#our\\_dat\\_a)\n\n## Your rights\n\nMany.\n\n## Rights of others\n\nMany.\n\n## Our data\n\nMuch.",
      ),
      errors: [dead("[a](#rights)", "#rights"), dead("[b](#our\\_dat\\_a)", "#our_dat_a", 14)],
    },
    { name: "footnotes that are not there", code: policy("[1](#fn1)"), errors: [dead("[1](#fn1)", "#fn1")] },
    {
      name: "a broken encoding is taken as it is written",
      code: policy("[x](#%E0%A4%A)"),
      errors: [dead("[x](#%E0%A4%A)", "#%E0%A4%A")],
    },
  ],
});
