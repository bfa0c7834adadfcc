import type { DisclosureDefinition } from "@policylint/core";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { deniedRight, RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightToObject: DisclosureDefinition<RightValue> = {
  id: "right-to-object",
  title: "Right to object",
  law: [
    { ref: "GDPR Art. 13(2)(b)", words: "to object to processing" },
    { ref: "GDPR Art. 14(2)(c)" },
    {
      ref: "GDPR Art. 21(1)",
      words: "to object, on grounds relating to his or her particular situation, at any time to processing",
    },
    { ref: "GDPR Art. 21(4)", words: "clearly and separately from any other information" },
  ],
  headings: [
    "Right to object",
    "Objecting to our use of your data",
    "Opposing processing",
    ...RIGHTS_HEADINGS,
  ],
  present: [
    // Named in a row with other rights.
    "{can} ..20 {right-word} ..6 (object|objection) AND (data|information|processing|rectification|erasure|deletion|portability) NOT {others-act}",
    "(right|rights) [to|of] ..14 (object|objection|oppose|opposition)",
    "^ [the] [right] [of|to] (object|objection|oppose|opposition) IN rights",
    "(object|objects to|objecting|objection|objections|oppose|opposing|opposition) ..8 (processing|process|use|using|collection|marketing|profiling|handling|disclosure|data|information) NOT {controller} ..2 (object|oppose)",
    "{reader} ..8 {can} ..8 (object|oppose) [to]",
    "(say no|refuse|tell us to stop|ask us to stop|request that we stop|request us to stop|require us to stop|ask us not|tell us not) ..8 (processing|process|using|use) ..8 (data|information|it)",
    "(rely|relying|based|base) ..6 interests ..8 say no",
    "right ..4 (to say no|not to have ..6 processed)",
    "(stop|prevent|cease) ..3 (processing|using|use of) ..6 {personal-data} AND ({reader} ..6 {can}|right*|request) IN rights NOT delete*",
    "({personal-data}|you) NOT (not|no) ..3 (right|rights|available|possible) IN objection-right",
    "(opt out|opting out|opt-out) [at any time] (of|from|to) [the|our|any|all|such|further] [further] (processing|collection|use|uses) NOT (sale|sell|selling|sharing)",
    "(opt out|opting out|opt-out) (of|from) [all|our|any] direct marketing",
    "(right|rights) ..8 (object|opt out|opt-out|prevent|stop|refuse) ..6 (direct marketing|marketing communications|marketing purposes)",
    "(prevent|stop|cease|end|prohibit|forbid) ..3 (processing|process|using|use) ..8 marketing [purposes] AND {personal-data}",
    "(ask|tell|inform|notify) us ..6 (stop|cease|not to) ..3 (send|sending|contact|contacting) ..4 marketing NOT (email|emails|newsletter)",
    "direct marketing ..8 change your mind",
    "(choose|elect|ask|tell us) not to receive (marketing communications|marketing materials|direct marketing)",
  ],
  vague: [
    "(opt out|opting out|opt-outs|opted out)",
    "(unsubscribe|unsubscribing|unsubscribed)",
    "(choose|choice|prefer|elect|decline|wish|want|opt|opted) ..2 not to ..2 receive",
    "(stop|no longer|not) ..3 (receiving|receive|sending) ..6 (marketing|promotional|newsletter|newsletters|emails|communications|messages)",
    "do not sell [or share] my",
    "(opportunity|chance|option) to say no",
    "(control|manage|choose|adjust|limit) ..6 (used|use) ..6 (ads|advertising)",
    "(ad|ads|advertising) (settings|preferences|choices|controls)",
    "{reader} ..3 {can} ..2 (pause|stop|turn off|disable) ..3 (collection|tracking|personalisation|personalization)",
  ],
  never: [
    ...deniedRight("(object|objection)"),
    "(not have|have no) [the|a|any] (right|rights)",
    "(json|data|javascript|physical|lost|binary) (object|objects)",
    "object of (this|the)",
    "(shared|local|stored|embedded) (object|objects)",
    "{controller} (object|oppose)",
    "object* ..4 (changes|revised|modified|amended|updated|new) ..3 (policy|terms|statement|notice)",
    "object* to ..4 (change|changes|modification|modifications|amendment|amendments|update|updates|revisions)",
    "(opt out|opting out|opt-out) ..4 (use|uses|collection) ..4 (cookies|cookie|tracking|analytics|beacons)",
  ],
  region: RIGHTS_REGION,
  values: [rightReader("GDPR Art. 21")],
};
