import { texts } from '../texts/texts.ts';
import { longDate } from '../texts/words.ts';
import { cautionsOf, intervalText } from './cautions.ts';
import { countsTable } from './counts-table.ts';
import { escapeMarkdown as safe } from './markup.ts';
import { methodText } from './method-text.ts';
import type { ReportModel } from './report-model.ts';

const t = texts.report;

/** The findings as Markdown. */
export function reportMarkdown(model: ReportModel): string {
  const { draw, summary } = model;
  const banner = [model.marking === '' ? '' : `**${safe(model.marking)}**`, model.synthetic ? `**${t.synthetic()}**` : ''].filter(
    (line) => line !== '',
  );
  const findings = summary.measures.flatMap((measure) => {
    const notes = [intervalText(measure), ...cautionsOf(measure)].filter((note) => note !== null);
    return [`- ${safe(measure.sentence)}`, ...notes.map((note) => `  - ${safe(note)}`)];
  });
  const blocks = [
    ...banner,
    `# ${safe(model.title)}`,
    `${t.audiences[model.audience]} · ${t.writtenOn(model.writtenOn)} · ${t.basis(summary.basis.reviewed, summary.basis.frame)}`,
    ...(model.purpose === '' ? [] : [`## ${t.purposeHeading()}`, safe(model.purpose)]),
    `## ${t.findingsHeading()}`,
    findings.join('\n'),
    `## ${t.methodHeading()}`,
    methodText(draw),
    [
      `- ${t.drawName()}: ${draw.drawId}`,
      ...(draw.where === '' ? [] : [`- ${t.filter()}: ${safe(draw.where)}`]),
      ...(draw.seed === null ? [] : [`- ${t.seed()}: ${safe(draw.seed)}`]),
      `- ${t.frameHash()}: ${draw.frameSha256}`,
      `- ${t.drawnOn()}: ${longDate(draw.drawnAt)}`,
      ...model.extracts.map(
        (extract) => `- ${t.extractHeading()}: ${safe(t.extract(extract.fileName, extract.imported))} (SHA-256 ${extract.sha256})`,
      ),
      ...model.extracts.map((extract) => `- ${t.identitiesHeading()}: ${safe(t.identities(extract))}`),
      `- ${t.reviewers()}: ${model.reviewers}`,
      `- ${t.disagreements()}: ${t.disagreementCounts(model.decided, model.undecided)}`,
      `- ${t.auditHead()}: ${model.auditHead}`,
    ].join('\n'),
    `## ${t.limitsHeading()}`,
    t
      .limits()
      .map((limit) => `- ${limit}`)
      .join('\n'),
    `## ${t.appendixHeading()}`,
    markdownTable(countsTable(summary.measures)),
    ...banner,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function markdownTable([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(safe).join(' | ')} |`;
  return [line(heading), line(heading.map((_, at) => (at === 0 ? ':--' : '--:'))).replaceAll('\\', ''), ...rows.map(line)].join('\n');
}
