import { Lexicon } from "@policylint/core";
import { disclosures } from "../disclosures/index.ts";
import { wordings } from "../wordings/index.ts";
import { scopeMacros } from "./scope-macros.ts";

/** The words in which legal documents speak about themselves. */
export const lexicon = new Lexicon({
  name: "document",
  disclosures,
  wordings,
  macros: {
    ...scopeMacros,
    "date-name": [
      "[the|our] (last|latest) (updated|update|revised|revision|modified|modification|amended) [date]",
      "[the|our] (effective|revision|version) date",
      "[the|our] date of ..2 (last|latest|recent) (update|revision|modification|amendment)",
    ],
    "date-label": [
      "(last|recently|latest) [was|been] (updated|update|revised|revision|modified|modification|amended|changed|reviewed|edited|made)",
      "(updated|revised|amended|modified|effective|valid|posted|published|issued|adopted|reviewed) [on|as of|from|since|at|in]",
      "(effective|effectivity|revision|publication|commencement|update|updated|amendment|modification|version|validity|approval|review) date",
      "date of (last|latest|the last|this) (update|revision|modification|amendment|review|version)",
      "(date|dated|version|edition|revision|status|stand|rev|updated)",
      "(in effect|take effect|takes effect|in force|entered into force|comes into force|took effect) [on|as of|from|since]",
      "(this|our|the) [privacy] (policy|notice|statement|document) (is|was|became|becomes) [last] (effective|updated|revised|valid|created|modified)",
      "(with effect|effect) (from|on)",
    ],
  },
  topics: {
    scope: [
      "(scope|applicability)",
      "(who|whom|what|where) ..3 (policy|notice|statement|document) ..2 (applies|apply|covers|cover)",
    ],
    "date-heading": [
      "(last|effective|updated|revised|version|date|changes|revision|history|updates|modifications)",
    ],
  },
});
