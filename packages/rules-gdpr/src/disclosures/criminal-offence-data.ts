import type { DisclosureDefinition } from "@policylint/core";
import { COLLECTION_HEADINGS, SPECIAL_DATA_HEADINGS } from "./headings.ts";

export const criminalOffenceData: DisclosureDefinition = {
  id: "criminal-offence-data",
  title: "Basis for criminal offence data",
  law: [
    {
      ref: "GDPR Art. 10",
      words:
        "only under the control of official authority or when the processing is authorised by Union or Member State law",
    },
    { ref: "GDPR Art. 13(1)(c)" },
    { ref: "DPA 2018 s. 10(5)" },
  ],
  headings: [...SPECIAL_DATA_HEADINGS, ...COLLECTION_HEADINGS],
  present: [
    "{criminal-record} ..20 {named-law}",
    "{named-law} ..20 {criminal-record}",
    "{criminal-record} ..16 official authority",
    "(check|checks|checked|vetting|vetted|screening) ..12 (police|safeguarding vulnerable groups|rehabilitation of offenders) act",
    "(check|checks|checked|vetting|vetted|screening) ..12 {named-law} IN criminal-record",
  ],
  denied: [
    "(not|never|neither|nor) ..12 (collect|process|request|ask|store|require|seek|obtain|receive|use|need|run|carry out|conduct|perform|hold|keep) ..20 {criminal-record} NOT (unless|except|without|other than)",
    "{criminal-record} ..6 (is|are|will be|be) [not|never] (not|never) ..4 (collected|processed|requested|required|used|stored|carried out)",
    "no ..4 {criminal-record} ..6 (collected|processed|requested|required|used|stored|carried out)",
    "(not|never|avoid|refrain) ..10 (send|sending|provide|providing|submit|disclose|upload|share|sharing|include|give|giving) ..20 {criminal-record}",
    "{criminal-record} IN no-collection",
  ],
  vague: [
    "{criminal-record} ..20 (consent|permission|opt in|agree|agreement|legitimate interest|legitimate interests|law|laws|legislation|regulations|legal|legally)",
    "(consent|permission|opt in|agree|agreement|legitimate interest|legitimate interests|law|laws|legislation|regulations|legal|legally) ..20 {criminal-record}",
  ],
  never: [
    "(religious|philosophical|ideological|political|moral) [or|and] [other|philosophical|ideological] convictions",
    "(investigate|investigating|investigation|investigations|detect|detecting|detection|prevent|preventing|prevention|report|reporting|fight|combat|prosecute|prosecution|suspect|suspected|suspicion) ..6 criminal (offence|offences|offense|offenses|proceedings)",
  ],
  trigger: [
    "(collect|collects|collected|collecting|process|processes|obtain|receive|request|ask for|ask you for|look at|run|runs|conduct|conducts|carry out|perform|performs|require|requires|undertake|undergo|pass|record|check|review|hold|keep|store|use|provide|submit|upload|complete|need|pull) ..12 {criminal-record} NOT {not-processed} ..20 {criminal-record} NOT IN no-collection NOT (religious|philosophical|ideological) ..3 convictions",
    "{criminal-record} ..6 (is|are|be|may be|will be) ..3 (collected|processed|requested|required|used|stored|recorded|carried out|conducted|performed) NOT {not-processed} NOT IN no-collection",
    "^ [your|the|any|data about|information about] ..3 {criminal-record} IN collection NOT {not-processed} NOT IN no-collection",
  ],
};
