// Written by scripts/generate.ts; changes made here are lost.

import type { RulesConfig } from "@policylint/core";

export const recommended: RulesConfig = {};

export const strict: RulesConfig = {};
