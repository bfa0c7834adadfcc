// Written by scripts/generate.ts; changes made here are lost.

export const meta = { name: "@policylint/rules-document", version: "0.1.0", namespace: "document" };

export const rules = {};
