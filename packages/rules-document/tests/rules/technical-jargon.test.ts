import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/technical-jargon.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const only = (body: string, ...texts: readonly string[]) => ({
  code: policy(body),
  errors: texts.map((text) => ({
    messageId: "unexplained",
    data: { text },
    line: 3,
    column: body.indexOf(text) + 1,
    endColumn: body.indexOf(text) + 1 + text.length,
  })),
});

testRule("document/technical-jargon", rule, {
  valid: [
    policy("We set a token that proves you are logged in (JWT)."),
    policy("We use cookies and your IP address."),
    policy("We use embeddings, numerical representations of your content used for search."),
    policy("You have an encrypted connection (HTTPS)."),
    { name: "explained in brackets", code: policy("We store a hash (a fingerprint of the file).") },
    { name: "explained by a sentence", code: policy("A CDN is a network of servers near you.") },
    { name: "explained after its first use", code: policy("We use a CDN. A CDN is a network of servers.") },
    { name: "a known term", code: policy("We sign in by JWT."), options: [{ allow: ["jwt"] }] },
    { name: "another meaning", code: policy("We sell flasks of tea and table salt.") },
    { name: "code", code: policy("We run `redis`.").replace("redis", "flags") },
  ],
  invalid: [
    only("Your notes are protected by row-level security policies.", "row-level security"),
    only("We use cookies for CSRF where applicable.", "CSRF"),
    only("It is a Flask application with routes under /backend.", "Flask"),
    only(
      "The gateway proxies buyer traffic to vendor upstreams.",
      "proxies buyer traffic to vendor upstreams",
    ),
    only("We use CSRF, JWT and SMTP.", "CSRF", "JWT", "SMTP"),
    { name: "one word in brackets is a name", ...only("We use a CDN (Harbour).", "CDN") },
    {
      name: "an entry of a list",
      ...only("We use Redis, a queue and mail.".replace("a queue", "queues"), "Redis"),
    },
    { name: "once a document", ...only("We use Redis here. We use Redis there.", "Redis") },
    {
      name: "another term than the known one",
      ...only("We sign in by JWT and SMTP.", "SMTP"),
      options: [{ allow: ["JWT"] }],
    },
  ],
});
