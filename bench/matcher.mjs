import { Bench } from "tinybench";
import { getPolicyDocument } from "../packages/core/dist/index.js";
import { detectAll, parse } from "./detection.mjs";
import { createSamplePolicy } from "./sample-policy.mjs";

const text = createSamplePolicy();
const hostile = "we keep your personal data as long as ".repeat(550);

/** Sources made before each run, since results are kept by source. */
function fresh(policy, prepare = () => {}) {
  let source;
  return {
    task: (run) => () => run(source),
    options: {
      beforeEach() {
        source = parse(policy);
        prepare(source);
      },
    },
  };
}

const bench = new Bench({ time: 1000, warmupTime: 500 });
const parsed = fresh(text);
const outlined = fresh(text, getPolicyDocument);
const repetitive = fresh(hostile, getPolicyDocument);
bench
  .add("parse 20 KB", () => parse(text))
  .add("outline and statements", parsed.task(getPolicyDocument), parsed.options)
  .add("index and all disclosures", outlined.task(detectAll), outlined.options)
  .add("all disclosures, repetitive text", repetitive.task(detectAll), repetitive.options);
await bench.run();
console.table(bench.table());
