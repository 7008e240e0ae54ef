/** Style of the certificate: a page of A4 in print, and a column that reads at 200% on a screen. Text contrast is at least 7:1. */
export const certificateStyle = `
@page { size: A4; margin: 11mm 14mm; }
:root { --ink: #1b2426; --quiet: #4a5759; --paper: #fcfbf7; --line: #d8dcdc; --amber: #7a4a00; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9eded; --quiet: #b4c0c1; --paper: #14191a; --line: #364042; --amber: #f0b760; } }
@media print { :root { --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --amber: #5c3800; } }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: .875rem/1.45 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: .5rem 0 .25rem; } h2 { font-size: 1rem; margin: 1.1rem 0 .35rem; }
p { margin: 0 0 .35rem; } .quiet { color: var(--quiet); } .synthetic { color: var(--amber); font-weight: 600; }
.marking { font-weight: 600; letter-spacing: .04em; border: 1px solid var(--line); display: inline-block; padding: .15rem .5rem; margin-right: .5rem; }
dl { margin: .75rem 0 0; border-top: 1px solid var(--line); } dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; padding: .25rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.cases { margin: 0; padding: 0 0 0 2.25rem; columns: 9rem; column-gap: 2.5rem; font-size: .8125rem; } .cases li { overflow-wrap: anywhere; break-inside: avoid; }
table { border-collapse: collapse; min-width: 50%; } th, td { text-align: right; padding: .15rem 0 .15rem 1.5rem; border-bottom: 1px solid var(--line); font-weight: 400; } th:first-child { text-align: left; padding-left: 0; } thead th { color: var(--quiet); }
pre { margin: 0 0 .5rem; padding: .5rem .75rem; border: 1px solid var(--line); font-size: .75rem; line-height: 1.35; white-space: pre-wrap; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 1.25rem; } footer { margin-top: 1rem; overflow-wrap: anywhere; font-size: .75rem; }
@media (max-width: 40rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
@media print {
  body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.3; }
  h1 { font-size: 14pt; margin: 1mm 0; } h2 { font-size: 9.5pt; margin: 2.5mm 0 1mm; break-after: avoid; } p { margin: 0 0 .8mm; }
  header p.marking, header p.synthetic { display: inline-block; margin: 0 3mm 0 0; } dl { margin-top: 1.5mm; } dl div { padding: .5mm 0; grid-template-columns: 34mm 1fr; gap: 3mm; }
  .cases { font-size: 7.5pt; columns: 7; column-gap: 3mm; padding-left: 8mm; line-height: 1.25; } th, td { padding-top: .2mm; padding-bottom: .2mm; }
  pre { font-size: 6.5pt; line-height: 1.25; padding: 1mm 2mm; margin-bottom: 1mm; break-inside: avoid; } footer { margin-top: 1.5mm; font-size: 6.5pt; }
}
`;
