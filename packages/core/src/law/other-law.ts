import type { LawSource } from "./law-source.ts";

const asOf = "2026-11-20";

const judgment = (celex: string, name: string): LawSource => ({
  title: `Court of Justice of the European Union, ${name}`,
  url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
  asOf,
});

const guidelines = (title: string, page: string): LawSource => ({
  title: `European Data Protection Board, ${title}`,
  url: `https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/${page}`,
  asOf,
});

/** Law beside the GDPR by the short name that a reference begins with: "ePrivacy Directive Art. 5(3)". */
export const OTHER_LAW: Readonly<Record<string, LawSource>> = {
  "ePrivacy Directive": {
    title: "Directive 2002/58/EC on privacy and electronic communications",
    url: "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
    asOf,
  },
  "E-Commerce Directive": {
    title: "Directive 2000/31/EC on electronic commerce",
    url: "https://eur-lex.europa.eu/eli/dir/2000/31/oj",
    asOf,
  },
  UCPD: {
    title: "Directive 2005/29/EC on unfair commercial practices",
    url: "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
    asOf,
  },
  "UK GDPR": {
    title: "Regulation (EU) 2016/679 as it is law in the United Kingdom",
    url: "https://www.legislation.gov.uk/eur/2016/679/contents",
    asOf,
  },
  "DPA 2018": {
    title: "Data Protection Act 2018 (United Kingdom)",
    url: "https://www.legislation.gov.uk/ukpga/2018/12/contents",
    asOf,
  },
  PECR: {
    title: "Privacy and Electronic Communications (EC Directive) Regulations 2003 (United Kingdom)",
    url: "https://www.legislation.gov.uk/uksi/2003/2426/contents",
    asOf,
  },
  BDSG: {
    title: "Bundesdatenschutzgesetz (Germany)",
    url: "https://www.gesetze-im-internet.de/bdsg_2018/",
    asOf,
  },
  CCPA: {
    title: "California Consumer Privacy Act, Civil Code 1798.100 and following",
    url: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
    asOf,
  },
  "11 CCR": {
    title:
      "California Consumer Privacy Act Regulations, California Code of Regulations, title 11, 7000 and following",
    url: "https://cppa.ca.gov/regulations/",
    asOf,
  },
  "Cal. Bus. & Prof. Code": {
    title: "California Online Privacy Protection Act, Business and Professions Code 22575 and following",
    url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.",
    asOf,
  },
  "COPPA Rule": {
    title: "Children's Online Privacy Protection Rule (United States), 16 CFR part 312",
    url: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312",
    asOf,
  },
  WP260: {
    title: "Article 29 Working Party, Guidelines on transparency under Regulation 2016/679 (rev.01)",
    url: "https://ec.europa.eu/newsroom/article29/items/622227",
    asOf,
  },
  "EDPB Guidelines 05/2020": guidelines(
    "Guidelines 05/2020 on consent under Regulation 2016/679",
    "guidelines-052020-consent-under-regulation-2016679_en",
  ),
  "EDPB Guidelines 01/2022": guidelines(
    "Guidelines 01/2022 on data subject rights: right of access",
    "guidelines-012022-data-subject-rights-right-access_en",
  ),
  "CJEU C-362/14": judgment("62014CJ0362", "Schrems"),
  "CJEU C-311/18": judgment("62018CJ0311", "Facebook Ireland and Schrems"),
  "CJEU C-673/17": judgment("62017CJ0673", "Planet49"),
  "CJEU C-154/21": judgment("62021CJ0154", "Österreichische Post"),
  "CJEU C-634/21": judgment("62021CJ0634", "SCHUFA Holding"),
  "CJEU C-203/22": judgment("62022CJ0203", "Dun & Bradstreet Austria"),
  "CJEU C-394/23": judgment("62023CJ0394", "Mousse"),
};
