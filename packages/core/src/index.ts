export { checkDate, checkKeys, checkText, expectation, isDate, type Check } from "./config/checks.ts";
export { createConfigArray, type ConfigStatus, type FileConfigs } from "./config/config-array.ts";
export { findRule } from "./config/find-in-plugins.ts";
export { nearName } from "./config/near-name.ts";
export { resolveConfig, type ResolvedConfig, type ResolvedRuleConfig } from "./config/resolve-config.ts";
export { findAnchor, findExpectedHeadings } from "./disclosure/anchor.ts";
export { Lexicon } from "./disclosure/lexicon.ts";
export type {
  DisclosureDefinition,
  DisclosureFact,
  DisclosureStatus,
  DocumentPart,
  Evidence,
  LexiconSource,
} from "./disclosure/disclosure.ts";
export type { WordingDefinition, WordingMatch } from "./disclosure/wording.ts";
export type { DataCategory } from "./disclosure/values/categories.ts";
export type { Mention, WordRange } from "./disclosure/values/mention.ts";
export { NameList } from "./disclosure/values/name-list.ts";
export { daysOf, type Period } from "./disclosure/values/period.ts";
export { readAges, type AgeValue } from "./disclosure/values/read-ages.ts";
export {
  contactReaders,
  readEmails,
  readPhones,
  readPostalAddresses,
  type ContactValue,
  type EmailValue,
  type PhoneValue,
  type PostalAddressValue,
} from "./disclosure/values/read-contacts.ts";
export { readCountries, type CountryValue } from "./disclosure/values/read-countries.ts";
export { readDates, type DateValue } from "./disclosure/values/read-dates.ts";
export { readResponseTimes, type ResponseTimeValue } from "./disclosure/values/read-response-times.ts";
export {
  readRetention,
  type RetentionEvent,
  type RetentionValue,
} from "./disclosure/values/read-retention.ts";
export { readTableRows, type TableRow } from "./disclosure/values/table.ts";
export type { ValueContext } from "./disclosure/values/value-context.ts";
export { valueVocabulary } from "./disclosure/values/value-vocabulary.ts";
export {
  defineValueReader,
  type DisclosureValue,
  type ValueEvidence,
  type ValueReader,
} from "./disclosure/values/value.ts";
export { Vocabulary } from "./disclosure/values/vocabulary.ts";
export { parsePhrase, PhraseSyntaxError } from "./disclosure/phrase-syntax.ts";
export { documentLinks, type DocumentLink } from "./policy-set/document-links.ts";
export { numberingOf, type Numbering } from "./document/numbering.ts";
export { isPlainText } from "./document/plain-text.ts";
export { getPolicyDocument, isPolicySource, type PolicySource } from "./document/policy-document.ts";
export type { Heading, PolicyDocument, Section, Statement, VisibleText } from "./document/types.ts";
export { visibleIndex } from "./document/visible-index.ts";
export { walkTree } from "./document/walk-tree.ts";
export { nodeRange, visibleBlock } from "./document/visible-text.ts";
export { ConfigError, messageOf, type ConfigErrorOptions } from "./errors.ts";
export { isGdprProvision, lawSourceOf, parseLawReference, type LawCitation } from "./law/law-citation.ts";
export type { LawReference } from "./law/law-reference.ts";
export type { LawSource } from "./law/law-source.ts";
export { MarkdownLanguage, markdownLanguage } from "./language/markdown-language.ts";
export { TextLanguage, textLanguage } from "./language/text-language.ts";
export { applyFixes, type FixFilter } from "./linter/apply-fixes.ts";
export { interpolate } from "./linter/interpolate.ts";
export { createLintResult } from "./linter/lint-result.ts";
export { lintText, type LintTextOptions, type LintTextResult } from "./linter/lint-text.ts";
export type { RuleCrash } from "./linter/rule-crash.ts";
export type { LintStats, TimePass } from "./linter/stats.ts";
export {
  defineRule,
  ruleDocs,
  type PresetSeverity,
  type Rule,
  type RuleContext,
  type RuleDocs,
  type RuleListeners,
  type RuleMeta,
  type RuleReport,
  type RuleSeverity,
} from "./rule/define-rule.ts";
export {
  readPolicySettings,
  type LawfulBasis,
  type PolicySetSettings,
  type PolicySettings,
  type PolicyVendor,
} from "./rule/policy-settings.ts";
export { describeOptions, type RuleOption } from "./rule/rule-options.ts";
export { definePresenceRule, type PresenceRuleSource } from "./rule/presence-rule.ts";
export { shortenQuote } from "./rule/quote.ts";
export type { MeasuredShare, RuleAccuracy } from "./rule/rule-accuracy.ts";
export { defineWordingRule, type WordingRuleSource } from "./rule/wording-rule.ts";
export type { PolicySet } from "./policy-set/policy-set.ts";
export { decodePercent } from "./policy-set/resolve-link.ts";
export type { RulePlugin } from "./rule/rule-plugin.ts";
export type {
  ConfigObject,
  LintMessage,
  LintResult,
  LintSuggestion,
  Plugin,
  Position,
  RuleEnforcement,
  RuleDefinition,
  RulesConfig,
  RulesMeta,
  RuleTextEdit,
  RuleTextEditor,
  SourceLocation,
  SourceRange,
  SuppressedLintMessage,
  TextSourceCode,
} from "./types.ts";
