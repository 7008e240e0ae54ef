/**
 * Style of the HTML report: prints on A4, reads at 200%, follows a dark system. Text contrast is at least 7:1 in both. What makes room on a
 * narrow screen is not for paper: a table shown as a block is no table in a tagged PDF.
 */
export const reportStyle = `
:root { --ink: #1b2426; --quiet: #4a5759; --paper: #fcfbf7; --line: #d8dcdc; --accent: #00545a; --band: #a9d9de; --amber: #7a4a00; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9eded; --quiet: #b4c0c1; --paper: #14191a; --line: #364042; --accent: #7fd0d6; --band: #1f5a60; --amber: #f0b760; } }
@media print { :root { --ink: #000; --quiet: #333; --paper: #fff; --accent: #00545a; --band: #a9d9de; --amber: #5c3800; } }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: 0 0 .5rem; max-width: 42rem; } .quiet { color: var(--quiet); font-size: .875rem; }
.marking { font-weight: 600; letter-spacing: .04em; border: 1px solid var(--line); display: inline-block; padding: .25rem .6rem; margin-right: .5rem; }
.synthetic { color: var(--amber); font-weight: 600; } .caution { color: var(--amber); font-size: .875rem; margin: .25rem 0 0; }
.finding { display: grid; grid-template-columns: minmax(14rem, 1fr) 7rem minmax(12rem, 19rem); gap: 1.5rem; padding: 1rem 0; border-bottom: 1px solid var(--line); align-items: start; break-inside: avoid; }
.figure { text-align: right; margin: 0; } .figure strong { display: block; font-size: 1.75rem; line-height: 1.1; } .figure span { color: var(--quiet); font-size: .875rem; }
.bar { display: block; width: 100%; height: 24px; } .bar-track { fill: var(--line); } .bar-interval { fill: var(--band); } .bar-mark { fill: var(--accent); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.5rem; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
pre { background: transparent; border: 1px solid var(--line); padding: .75rem 1rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; } thead th { font-weight: 600; }
footer { margin-top: 3rem; }
@page { size: A4; margin: 18mm 16mm; }
@media print { html { font-size: 10.5pt; } body { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } tr, dd, pre { break-inside: avoid; } }
@media screen and (max-width: 44rem) { .finding { grid-template-columns: 1fr; gap: .5rem; } .figure { text-align: left; } dl { grid-template-columns: 1fr; } table { display: block; overflow-x: auto; } }
`;
