import type { PresetName } from "../options/cli-options.ts";

export const ciNames = ["github", "gitlab", "none"] as const;

export type CiName = (typeof ciNames)[number];

/** A config file that needs no package to be installed. */
export function createConfigText(preset: PresetName, files: readonly string[]): string {
  const list = (items: readonly string[]): string => items.map((item) => JSON.stringify(item)).join(", ");
  return `export default [
  {
    files: [${list(files)}],
    extends: [${list([`gdpr/${preset}`, `document/${preset}`])}],
  },
];
`;
}

/** The file that tells a CI system to run policylint, from the root of the repository. */
export function createWorkflow(ci: CiName, version: string): { file: string; text: string } | undefined {
  const run = `npx --yes policylint@${version}`;
  switch (ci) {
    case "github":
      return {
        file: ".github/workflows/policylint.yml",
        text: `name: policylint
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  policylint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${run} --format github .
`,
      };
    case "gitlab":
      return {
        file: ".gitlab-ci.yml",
        text: `policylint:
  image: node:22-slim
  script:
    - ${run} --format stylish --format gitlab=gl-code-quality-report.json .
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
      };
    case "none":
      return undefined;
  }
}
