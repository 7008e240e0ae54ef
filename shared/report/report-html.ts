import { intervalBar } from '../chart/interval-bar.ts';
import type { FindingOutput } from '../contract/findings-commands.ts';
import { texts } from '../texts/texts.ts';
import { longDate } from '../texts/words.ts';
import { cautionsOf, intervalText, shownShare } from './cautions.ts';
import { countsTable } from './counts-table.ts';
import { escapeHtml, svgMarkup } from './markup.ts';
import { methodText } from './method-text.ts';
import type { ReportModel } from './report-model.ts';
import { reportStyle } from './report-style.ts';

const t = texts.report;

/** The findings as one accessible HTML file that loads nothing from anywhere and runs nothing. */
export function reportHtml(model: ReportModel): string {
  const marking = model.marking === '' ? '' : `<p class="marking">${escapeHtml(model.marking)}</p>`;
  const synthetic = model.synthetic ? `<p class="synthetic">${escapeHtml(t.synthetic())}</p>` : '';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(model.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>${marking}${synthetic}
<h1>${escapeHtml(model.title)}</h1>
<p class="quiet">${escapeHtml(t.audiences[model.audience])} · ${escapeHtml(t.writtenOn(model.writtenOn))} · ${escapeHtml(t.basis(model.summary.basis.reviewed, model.summary.basis.frame))}</p>
</header>
<main>
${section(t.purposeHeading(), model.purpose === '' ? '' : `<p>${escapeHtml(model.purpose)}</p>`)}
${section(t.findingsHeading(), model.summary.measures.map(finding).join('\n'))}
${section(t.methodHeading(), method(model))}
${section(
  t.limitsHeading(),
  `<ul>${t
    .limits()
    .map((limit) => `<li>${escapeHtml(limit)}</li>`)
    .join('')}</ul>`,
)}
${section(t.appendixHeading(), table(countsTable(model.summary.measures)))}
${section(t.codebookHeading(), codebook(model))}
</main>
<footer>${marking}${synthetic}</footer>
</body>
</html>
`;
}

function section(heading: string, content: string): string {
  return content === '' ? '' : `<section><h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;
}

function finding(measure: FindingOutput): string {
  const notes = cautionsOf(measure)
    .map((caution) => `<p class="caution">${escapeHtml(caution)}</p>`)
    .join('');
  if (measure.percent === null || measure.denominator === null) {
    return `<article class="finding"><p class="sentence">${escapeHtml(measure.sentence)}</p><div></div><div>${notes}</div></article>`;
  }
  const interval = intervalText(measure);
  const bar = svgMarkup(
    intervalBar({ estimate: shownShare(measure), interval: measure.interval, description: interval ?? measure.sentence }),
  );
  const counts = texts.findings.of(measure.numerator ?? 0, measure.denominator);
  return `<article class="finding"><p class="sentence">${escapeHtml(measure.sentence)}</p>
<p class="figure"><strong>${measure.percent}%</strong><span>${escapeHtml(counts)}</span></p>
<div>${bar}${interval === null ? '' : `<p class="quiet">${escapeHtml(interval)}</p>`}${notes}</div></article>`;
}

function method(model: ReportModel): string {
  const { draw } = model;
  const rows: [string, string][] = [
    [t.drawName(), `${draw.drawId}, ${t.methods[draw.method]}`],
    [t.frame(), String(draw.frame)],
    [t.drawn(), String(draw.size)],
    ...(draw.where === '' ? [] : [[t.filter(), draw.where] as [string, string]]),
    ...(draw.seed === null ? [] : [[t.seed(), draw.seed] as [string, string]]),
    [t.frameHash(), draw.frameSha256],
    ...strataRows(model),
    [t.drawnOn(), longDate(draw.drawnAt)],
    ...model.extracts.map((extract): [string, string] => [
      t.extractHeading(),
      `${t.extract(extract.fileName, extract.imported)} (SHA-256 ${extract.sha256})`,
    ]),
    ...model.extracts.map((extract): [string, string] => [t.identitiesHeading(), t.identities(extract)]),
    [t.reviewers(), String(model.reviewers)],
    [t.disagreements(), t.disagreementCounts(model.decided, model.undecided)],
    [t.auditHead(), model.auditHead],
  ];
  const facts = rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n');
  const check = draw.seed === null ? '' : `\n<h3>${escapeHtml(t.checkHeading())}</h3>\n<pre>${escapeHtml(t.checkCommand())}</pre>`;
  return `<p>${escapeHtml(methodText(draw))}</p>
<dl>${facts}</dl>${check}`;
}

function strataRows({ draw, summary }: ReportModel): [string, string][] {
  const excluded = summary.basis.excluded;
  return [
    ...draw.strata.map(({ value, frame, size }): [string, string] => [t.stratum(draw.stratify ?? '', value), t.stratumShare(size, frame)]),
    ...(excluded === 0 ? [] : [[t.excluded(), String(excluded)] as [string, string]]),
  ];
}

function codebook(model: ReportModel): string {
  const heading = [t.theme(), t.definition(), t.include(), t.exclude()];
  return table([heading, ...model.codebook.themes.map((theme) => [theme.label, theme.definition, theme.include, theme.exclude])]);
}

/** The first row is the heading, the first cell of each other row names it. */
function table([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const head = heading.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const body = rows
    .map(
      ([name = '', ...cells]) =>
        `<tr><th scope="row">${escapeHtml(name)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
