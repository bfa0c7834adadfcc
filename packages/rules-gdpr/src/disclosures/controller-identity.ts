import type { DisclosureDefinition } from "@policylint/core";
import { CONTROLLER_HEADINGS, INTRODUCTION_HEADINGS } from "./headings.ts";

export const controllerIdentity: DisclosureDefinition = {
  id: "controller-identity",
  title: "Name of the controller",
  law: [
    {
      ref: "GDPR Art. 13(1)(a)",
      words:
        "the identity and the contact details of the controller and, where applicable, of the controller's representative",
    },
    { ref: "GDPR Art. 14(1)(a)" },
    { ref: "GDPR Recital 39" },
  ],
  headings: ["Who we are", "About us", ...CONTROLLER_HEADINGS, ...INTRODUCTION_HEADINGS],
  present: [
    // A name with a legal form, where nothing makes it somebody else's.
    "<company> NOT {other-side}",
    "(held|collected|provided|offered) by [the] <company> NOT {vendor-role}",
    "(data|information|processing|we|service|services) ..16 controlled by <company>",
    "(policy|notice|statement) applies to [all] [of] [the|our] (site|sites|website|websites|app|apps|service|services|products) (offered by|provided by|operated by) <company>",
    // A name with a legal form, tied to "we" or to the role.
    "<company> ..8 (we|us|our) NOT {vendor-role} NOT (sign|signs|signing|log|logs|logging) in",
    "(we|us|our|i) [are|refers to|means|refer to|is|at|in|of|as|am] [the] <company> NOT {vendor-role}",
    "(i am|my name is) <name> NOT {other-name}",
    "<company> ..10 (operates|operate|owns|owned|operated|respects|is committed|collects|takes|has adopted|values|provides|processes|uses|gathers|decides|stores|holds|keeps|handles) NOT {vendor-role}",
    "(site|website|websites|app|apps|application|applications|service|services|platform|product|products|game|games|software|store|page|blog|policy|notice|business|brand|tool|extension|plugin) ..12 (operated by|owned by|run by|provided by|published by|offered by|developed by|made by|managed by|maintained by|controlled by|created by|built by|brought to you by|part of|product of|service of|brand of|trading name of|property of|belongs to|issued by) ..3 <company> NOT {vendor-role}",
    "(owned and operated|operated|published|issued|run) by ..3 <company> NOT {vendor-role}",
    "^ ..6 <company> IN controller-introduction NOT {vendor-role} NOT {other-party}",
    "(policy|notice|statement|document) ..10 (how|of|by|covers|describes|that|applies|apply|between|governs|explains|for|to|which) ..6 <company> NOT {vendor-role}",
    "(behalf of|refers to|refer to|means|mean|denotes|stands for|employed by|entity is|company is|subsidiary of|affiliate of|division of|trading as|within|referring to|known as|contract with|relationship with) ..3 <company> NOT {vendor-role}",
    "<company> ..4 <address> NOT {vendor-role} NOT {other-party}",
    "{controller-role} ..16 <company> NOT {vendor-role}",
    "(<company>|<name>) ..12 (is|are|acts as|act as|as) [the|a|your|our|joint|sole|together] [joint] [data] (controller|controllers|administrator) NOT {vendor-role} NOT (google|apple|facebook|meta|stripe|paypal|amazon|microsoft)",
    "(<company>|<name>) ..2 (decides|decide|determines|determine) ..1 (why|how|the purposes|the means|for what purposes) ..6 (data|information|used|processed) NOT {other-name} NOT {vendor-role}",
    "<name> ..10 (enterprise no|enterprise number|kvk|siren|siret|rcs|cvr|hrb|abn|acn|nzbn|nif|cif|oib|regon|companies house no|company no|[registered] charity (no|number)|charity registration) ..3 # NOT {other-name} NOT {vendor-role}",
    "<company> ..12 (controller|responsible (entity|party|person|body|for)) NOT {vendor-role}",
    // A name that the words around make a person's.
    "(run|operated|developed|created|owned|made|built|published|provided|maintained) by (one|a single|a) (person|individual|developer) <name>",
    "<name> ..3 [a|an] ..3 (sole trader|sole practitioner|private individual|illustrator|sole proprietor|individual developer|independent developer|freelancer|non profit|nonprofit|non profit organisation|non profit organization|charity|charitable organisation|unincorporated association|members club|voluntary group|community organisation|community organization)",
    "<name> [is] (a|an) ..3 (corporation|company|partnership|cooperative|llc) NOT {other-name}",
    "(registered office|registered address|head office|headquarters|company number|register number|registration number|org no) ..3 of [the] <name>",
    "<name> ..2 (registered office|registered in|company number|org no|incorporated in|incorporated under|established in|headquartered|has its registered) NOT {other-name}",
    "controller [is|of|for] [the] <name> NOT {other-name}",
    "{controller-role} ..10 (is|are|means) [the] [company] <name> NOT {other-name}",
    "{controller-role} [within the meaning] ..10 <name> ..6 (<address>|<email>|<phone>) NOT {other-name} NOT {vendor-role}",
    "<name> ..3 (is|are|will be|acts as|act as|as) ..2 [the|a|your|data] controller NOT {other-name}",
    "the (university|municipality|ministry|city|council|association|foundation|institute|society|federation|church|parish|diocese|friends) of <name>",
    "<name> (university|foundation|association|institute|council|ministry|municipality) NOT {other-name}",
    "<name> (team|studio|studios|labs|games|technologies|solutions) ..2 (built|has adopted|adopted|operates|develops|respects) NOT {other-name}",
    "(write to|mail|post|letter|address) ..12 (at|to|address|by) ..6 <name> ..16 <address> AND (us|our) NOT {other-party} NOT {other-name}",
    // A field of a form or an imprint.
    "^ (company|organisation|organization|operator|owner|publisher|provider|service provider|data administrator|administrator|(company|business|legal|trading|registered|owner) (name|entity)) [is] <name> NOT {other-name} NOT IN cookies",
    "(trading as|doing business as|trading under the name) <name> AND (we|our|us|i|my) NOT {other-name}",
    // A maker who is named beside the product.
    "<name> built the ..6 (app|application|game|extension|plugin|software)",
    "(developer name|name of the developer|developer) [is] <name> ..3 <email>",
  ],
  // A brand that acts as the one behind "we".
  partial: [
    "at <name> (we|our)",
    "we (the|at|at the|in|in the|of|of the|the (team|people) (at|behind)) <name> NOT {other-name}",
    "(we|i) (are|am) [the] <name> [team] $ NOT {other-name}",
    "the <name> team NOT {other-name} NOT {vendor-role}",
    "(privacy|data protection) ..6 (important|matters|importance|priority|concern) (to|for|of|at) <name> NOT {other-name}",
    "(policy|notice|statement|page|document) ..6 (how|what|which|why) [the] <name> ..3 (collects|collect|uses|use|processes|process|stores|store|handles|handle|treats|treat|protects|protect|keeps|keep|holds|hold|manages|manage) NOT {other-name}",
    "<name> (we|us|our) [or|and] (we|us|our)",
    "<name> that's us",
    "<name> (does|do|will|would|shall) not [knowingly|ever] (sell|rent|trade|share|disclose|collect|store|process|keep) ..8 (data|information) NOT {other-name}",
    "<name> [is|are] (operates|collects|processes|offers|values|respects|partners with|committed|dedicated|strives|cares) NOT {other-name} NOT has adopted",
    "(site|website|websites|app|apps|service|services|platform|product|game|blog) ..8 (maintained by|published by|managed by|operated by|run by|owned by|made by|built by|offered by|provided by|created by|developed by) [the] <name> NOT {vendor-role} NOT {other-name}",
  ],
  vague: [
    "<name> [app|application|website|platform] (we|us|our)",
    "<name> (uses|provides|takes|is|built|has|may|understands|recognizes|recognises|does|will|and its|and our) NOT {other-name}",
    "(operate|operates|operating|operated by|run by|owned by|made by|built by|welcome to|offered by|provided by|created by|developed by) [the] <name>",
    "(policy|notice|statement) ..10 (<name>|<url>)",
    "(at|by|from|of|using|use|on|visit) (<name>|<url>) AND (we|our|us|your)",
    "(this|the|our) <url> (website|site|app|service)",
    "<url> ..2 (website|site|uses|collects|stores|respects|we|our|is)",
    "(company|we|us|our) ..16 refers to",
  ],
  never: [
    "(<company>|<name>) ..4 (a|an|another|as|separate) (independent|separate|own|processor) [data] [controller|controllers]",
    "(our|the|their) ..1 (partner|provider|processor|supplier|host) <company>",
    "(generator|template|generated by|generated with) ..6 (<company>|<name>)",
    "you are the controller",
    "{vendor} (does|do|will|would|shall) not",
    "(c|copyright) # <name>",
    "(c|copyright) [#] <company>",
    "(inc|llc|ltd|google|facebook|meta|apple|stripe|amazon|unity|microsoft) ..3 (privacy policy|terms|analytics)",
  ],
};
