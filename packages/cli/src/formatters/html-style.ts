/** The look of the HTML report, on screens of any width, in light and dark, and on paper. */
export const htmlStyle = `
:root {
  --text: #1b1f24; --muted: #57606a; --page: #ffffff; --panel: #f6f8fa; --line: #d0d7de; --link: #0550ae;
  --error: #a40e26; --error-back: #ffdcd7; --warning: #7a4b00; --warning-back: #fff1c2;
  --good: #0f6130; --evidence: #1a7f45;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --muted: #a3adb8; --page: #0d1117; --panel: #161b22; --line: #3d444d; --link: #79b8ff;
    --error: #ffa198; --error-back: #5a1e1a; --warning: #f0c258; --warning-back: #4a3500;
    --good: #7ee2a0; --evidence: #56b97c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 80rem; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere;
  background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif;
}
a { color: var(--link); }
code, pre { font-family: ui-monospace, monospace; font-size: .875em; white-space: pre-wrap; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.3rem; border-top: 2px solid var(--line); margin: 2.5rem 0 .5rem; padding-top: 1rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
small, .place, .legend, footer { color: var(--muted); font-size: .875rem; }
.level, .state { border: 1px solid; border-radius: .25rem; font-size: .8125rem; font-weight: 600; padding: 0 .35rem; white-space: nowrap; }
.level.error, .state.missing { color: var(--error); }
.level.warning, .state.in-part { color: var(--warning); }
.state.stated, .state.denied { color: var(--good); }
.state.not-found, .state.not-asked-for { border-color: transparent; color: var(--muted); font-weight: 400; padding-left: 0; }
.jump { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
.findings li { margin: .4rem 0; padding-left: .25rem; }
.matrix { border-collapse: collapse; width: 100%; }
.matrix th, .matrix td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
.matrix th { font-weight: 600; }
.matrix .group, .matrix thead th { background: var(--panel); }
.matrix th[scope="row"] { font-weight: 400; width: 34%; }
.matrix th small { display: block; }
.matrix ul { margin: 0; padding-left: 1.1rem; }
.matrix p { margin: .25rem 0 0; }
.policy { border: 1px solid var(--line); border-radius: .4rem; }
.row { display: grid; gap: 0 1.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 22rem); padding: 0 1rem; }
.words > * { margin: .5rem 0; }
.words h4, .words h5, .words h6 { font-size: 1.05rem; margin: 1rem 0 .25rem; }
.words table { border-collapse: collapse; }
.words th, .words td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; }
.notes { border-left: 3px solid var(--line); font-size: .875rem; list-style: none; margin: .5rem 0; padding: 0 0 0 .75rem; }
.notes li { margin: 0 0 .5rem; }
mark { color: inherit; border-radius: .15rem; padding: 0 .1rem; }
mark.error { background: var(--error-back); border-bottom: 2px solid var(--error); }
mark.warning { background: var(--warning-back); border-bottom: 2px solid var(--warning); }
.evidence { border-bottom: 2px dotted var(--evidence); }
sup { line-height: 1; }
sup a { font-weight: 600; padding: 0 .15rem; }
.markup, .image { color: var(--muted); }
.anchor:target + mark, .anchor:target + .evidence, li:target { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 50rem) {
  body { padding: .75rem .75rem 2rem; }
  .row { display: block; padding: 0 .75rem; }
  .findings { padding-left: 1.75rem; }
  .matrix { table-layout: fixed; }
  .matrix thead th:nth-child(1) { width: 36%; }
  .matrix thead th:nth-child(2) { width: 24%; }
  .matrix th, .matrix td { padding: .3rem .4rem; }
}
@media print {
  :root {
    --text: #000; --muted: #444; --page: #fff; --panel: #eee; --line: #999; --link: #000;
    --error: #000; --error-back: #ddd; --warning: #000; --warning-back: #eee; --good: #000; --evidence: #000;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .row { grid-template-columns: minmax(0, 1fr) 14rem; }
  li, tr, .notes { break-inside: avoid; }
  h2 { break-before: page; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  .document:first-child h2 { break-before: auto; }
}
`;
