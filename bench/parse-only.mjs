// The run that policylint is compared with: parses the files and does nothing else.
import { readFileSync } from "node:fs";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
for (const file of process.argv.slice(2)) {
  processor.parse(readFileSync(file, "utf8"));
}
