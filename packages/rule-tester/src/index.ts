export type {
  ExpectedError,
  ExpectedSuggestion,
  InvalidCase,
  LanguageName,
  RuleCases,
  ValidCase,
} from "./cases.ts";
export { testRule } from "./test-rule.ts";
