import { partsBar } from '../../shared/chart/parts-bar.ts';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { FindingOutput } from '../../shared/contract/findings-commands.ts';
import { cautionsOf, intervalText } from '../../shared/report/cautions.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Drawing } from '../parts/drawing.tsx';

const t = texts.results;

/** Measures named `question:option` are parts of one whole and shown together; the others stand alone. */
export function partsOf(findings: readonly FindingOutput[]): {
  readonly single: readonly FindingOutput[];
  readonly groups: readonly (readonly [string, readonly FindingOutput[]])[];
} {
  const groups = new Map<string, FindingOutput[]>();
  const single: FindingOutput[] = [];
  for (const finding of findings) {
    const [id = '', option] = finding.id.split(':');
    if (option === undefined) single.push(finding);
    else groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return { single, groups: [...groups] };
}

interface PartsFigureProps {
  readonly id: string;
  readonly parts: readonly FindingOutput[];
  readonly reviewed: number;
  readonly codebook: Codebook;
}

/** The parts of one question as a bar that adds up to all reviewed, with the counts beneath. */
export function PartsFigure({ id, parts, reviewed, codebook }: PartsFigureProps) {
  const question = codebook.questions.find((each) => each.id === id);
  const shares = parts.map((part) => ({ label: part.label, count: part.numerator ?? 0 }));
  const described = parts.map((part) => t.partLabel(part.label, part.percent ?? 0, part.numerator ?? 0)).join(', ');
  return (
    <section className="parts" aria-labelledby={`parts-${id}`}>
      <div>
        <h2 id={`parts-${id}`}>{question?.label ?? id}</h2>
        <p className="quiet">{t.partsNote(reviewed)}</p>
      </div>
      <div>
        <Drawing node={partsBar({ total: reviewed, parts: shares, description: described })} />
        <ul className="part-list">
          {parts.map((part, at) => (
            <li key={part.id}>
              <span className={`part-swatch part-${at % 4}`} aria-hidden="true" />
              <span className="part-label">{part.label}</span>
              <strong>{part.percent === null ? '' : t.perCent(part.percent)}</strong>
              <span className="quiet">{texts.findings.of(part.numerator ?? 0, part.denominator ?? 0)}</span>
              <span className="quiet">{intervalText(part)}</span>
            </li>
          ))}
        </ul>
        {parts[0] === undefined
          ? null
          : cautionsOf(parts[0]).map((caution) => (
              <p key={caution} className="caution-text">
                {caution}
              </p>
            ))}
      </div>
    </section>
  );
}
