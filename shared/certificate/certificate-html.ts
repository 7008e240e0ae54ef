import { escapeHtml } from '../report/markup.ts';
import { texts } from '../texts/texts.ts';
import { grouped } from '../texts/words.ts';
import type { Certificate } from './certificate.ts';
import { certificateStyle } from './certificate-style.ts';

const t = texts.certificate;

/** The certificate as one accessible HTML file, a page of A4 for samples of the usual size, that loads and runs nothing. */
export function certificateHtml(certificate: Certificate): string {
  const { title, marking, synthetic, drawId, cases, excluded } = certificate;
  const heading = t.title(drawId);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${heading}: ${title}`)}</title>
<style>${certificateStyle}</style>
</head>
<body>
<header>${marking === '' ? '' : `<p class="marking">${escapeHtml(marking)}</p>`}${synthetic ? `<p class="synthetic">${escapeHtml(texts.report.synthetic())}</p>` : ''}
<h1>${escapeHtml(heading)}</h1>
<p class="quiet">${escapeHtml(title)} · ${escapeHtml(t.drawn(certificate.drawnBy, certificate.drawnAt))}</p>
</header>
<main>
<dl>${facts(certificate)
    .map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join('\n')}</dl>
${strataTable(certificate)}
<section><h2>${escapeHtml(t.casesHeading(cases.length))}</h2>
<ol class="cases">${cases.map((caseRef) => `<li>${escapeHtml(caseRef)}</li>`).join('')}</ol></section>
${excluded.length === 0 ? '' : `<section><h2>${escapeHtml(t.excludedHeading())}</h2><ul>${excluded.map((one) => `<li>${escapeHtml(t.excluded(one))}</li>`).join('')}</ul></section>`}
${checkSection(certificate)}
</main>
<footer><p class="quiet">${escapeHtml(t.auditHead(certificate.auditHead))}</p></footer>
</body>
</html>
`;
}

/** What the certificate states, name and value, in the order in which it is checked. */
export function facts(certificate: Certificate): readonly (readonly [string, string])[] {
  const { method, algorithm, frame, size, seed, allocation, slice, chosen, topUpOf, drawnBefore } = certificate;
  const all: readonly (readonly [string, string | null])[] = [
    [t.labels.method, `${texts.report.methods[method]}. ${algorithm}`],
    [t.labels.frame, t.frame(frame.cases)],
    [t.labels.filter, frame.where === '' ? t.everyCase() : frame.where],
    [t.labels.frameHash, frame.sha256],
    [t.labels.keysHash, frame.keys === null ? null : t.keysHash(frame.keys.field, frame.keys.sha256)],
    [
      t.labels.noted,
      seed === null ? null : frame.notedAt === null ? t.notNoted(frame.framesNoted) : t.noted(frame.notedAt, frame.framesNoted),
    ],
    [t.labels.size, grouped(size)],
    [t.labels.seed, seed],
    [
      t.labels.allocation,
      allocation === null ? null : t.allocation(allocation.rule, allocation.minPerStratum, allocation.ratesFrom, allocation.held),
    ],
    [t.labels.slice, slice === null ? null : t.slice(slice.from, slice.to)],
    [t.labels.chosen, chosen === null ? null : t.chosen(chosen.by, chosen.reason)],
    [t.labels.topUp, topUpOf],
    [
      t.labels.drawnBefore,
      drawnBefore.length === 0 ? null : drawnBefore.map((each) => t.drawnBefore(each.drawId, each.size, each.seed)).join('; '),
    ],
  ];
  return all.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function strataTable({ strata, allocation }: Certificate): string {
  if (strata.length === 0) return '';
  const rates = new Map((allocation?.rates ?? []).map(({ value, rate }) => [value, rate]));
  const hasRates = rates.size > 0;
  const rows = strata.map(({ value, frame, size }) => {
    const rate = hasRates ? `<td>${rates.has(value) ? `${Math.round(100 * (rates.get(value) ?? 0))}%` : ''}</td>` : '';
    return `<tr><th scope="row">${escapeHtml(value ?? texts.draws.noValue)}</th><td>${grouped(frame)}</td><td>${grouped(size)}</td>${rate}</tr>`;
  });
  const heading = [t.strata.stratum, t.strata.frame, t.strata.size, ...(hasRates ? [t.strata.rate] : [])];
  return `<section><h2>${escapeHtml(t.strata.heading)}</h2><table><thead><tr>${heading.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></section>`;
}

/** A shell takes a line break after a bar, so that the line can be copied from paper, which is narrower. */
function folded(shell: string): string {
  return shell.replace(' | LC_ALL', ' |\n  LC_ALL');
}

function checkSection({ check: { shell, python }, frame, strata }: Certificate): string {
  const parts = [
    ...(shell === null ? [] : [`<p>${escapeHtml(t.checkShell(strata.length > 0))}</p><pre>${escapeHtml(folded(shell))}</pre>`]),
    ...(python === null ? [] : [`<p>${escapeHtml(t.checkPython())}</p><pre>${escapeHtml(python)}</pre>`]),
  ];
  return parts.length === 0
    ? `<section><h2>${escapeHtml(t.checkHeading())}</h2><p>${escapeHtml(t.checkNone())}</p></section>`
    : `<section><h2>${escapeHtml(t.checkHeading())}</h2><p>${escapeHtml(t.checkFrame(frame.keys !== null))}</p>${parts.join('\n')}</section>`;
}
