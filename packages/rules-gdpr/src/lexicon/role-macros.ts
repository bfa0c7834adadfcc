/** Words for who decides over data and who processes them for somebody else. */
export const roleMacros = {
  /** Customers that hand over data of other people. */
  "business-customer": [
    "[our|its|the|their|such|that|these|those|each|relevant|other] [relevant|business|corporate|enterprise|respective] (customer|customers|client|clients|merchant|merchants|subscriber|subscribers|publisher|publishers|advertiser|advertisers|licensee|licensees)",
    "(your|their|the relevant|such|that|those|these|another|other|an|the|customer|user) [relevant] (organisation|organisations|organization|organizations|employer|employers|school|schools|institution|institutions|administrator|business user|business users)",
  ],
  "acts-as": [
    "(act|acts|acting|acted|serve|serves|serving|function|functions|operate|operates|considered|regarded|qualify|qualifies) as",
    "(is|are|be|am|become|becomes|remain|remains|deemed|considered|role of)",
  ],
} as const satisfies Record<string, readonly string[]>;
