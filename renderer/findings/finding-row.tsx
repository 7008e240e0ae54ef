import { intervalBar } from '../../shared/chart/interval-bar.ts';
import type { FindingOutput } from '../../shared/contract/findings-commands.ts';
import { cautionsOf, intervalText, shownShare } from '../../shared/report/cautions.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Drawing } from '../parts/drawing.tsx';

/** One finding: the sentence; the percentage with its counts beneath; a thin bar with the interval; the cautions in words. */
export function FindingRow({ finding }: { finding: FindingOutput }) {
  const { percent, numerator, denominator, interval, sentence } = finding;
  const cautions = cautionsOf(finding);
  const words = intervalText(finding);
  return (
    <li className="finding">
      <p className="finding-sentence">{sentence}</p>
      {percent === null ? (
        <div className="finding-none" />
      ) : (
        <p className="finding-figure">
          <strong>{texts.results.perCent(percent)}</strong>
          <span>{texts.findings.of(numerator ?? 0, denominator ?? 0)}</span>
        </p>
      )}
      <div className="finding-sure">
        {percent === null ? null : (
          <Drawing node={intervalBar({ estimate: shownShare(finding), interval, description: words ?? sentence })} />
        )}
        {words === null ? null : <p>{words}</p>}
        {cautions.map((caution) => (
          <p key={caution} className="caution-text">
            {caution}
          </p>
        ))}
      </div>
    </li>
  );
}
