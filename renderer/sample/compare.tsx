import '../style/sample-compare.css';
import { useQuery } from '@tanstack/react-query';
import { pairBar } from '../../shared/chart/pair-bar.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { listed } from '../../shared/texts/words.ts';
import { askCancellable, Failed } from '../core/bridge.ts';
import { keyOf } from '../core/queries.ts';
import { Drawing } from '../parts/drawing.tsx';
import { Problem } from '../parts/notices.tsx';
import type { DrawSummary } from './draw-summary.ts';

const t = texts.sample.drawn;

type Compared = CommandOutput<'draw.compare'>;
type FieldCompared = Compared['fields'][number];

/** The sample beside its frame: where they differ most, then field by field. */
export function Compare({ draw }: { draw: DrawSummary }) {
  const input = { drawId: draw.drawId };
  const { data, error } = useQuery({
    queryKey: keyOf('draw.compare', input),
    queryFn: ({ signal }) => askCancellable('draw.compare', input, signal),
  });
  return (
    <section className="compare" aria-labelledby="compare-heading">
      <h1 id="compare-heading">{t.compareHeading}</h1>
      <Problem error={error instanceof Failed ? error.error : null} />
      {data ? <Compared compared={data} /> : error === null ? <p className="quiet">{t.comparing}</p> : null}
    </section>
  );
}

function Compared({ compared: { sample, frame, weighted, gaps, fields, leftOut } }: { compared: Compared }) {
  return (
    <>
      <p className="quiet">
        {t.compareLead(sample, frame)} {weighted ? t.weighted : null}
      </p>
      {gaps.length === 0 ? (
        <p>{t.noGaps}</p>
      ) : (
        <div className="gaps">
          <h2 id="gaps-heading">{t.gapsHeading}</h2>
          <ol aria-labelledby="gaps-heading">
            {gaps.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </div>
      )}
      <div className="compared-fields">
        {fields.map((field) => (
          <FieldBars key={field.field} field={field} />
        ))}
      </div>
      {leftOut.length === 0 ? null : <p className="quiet">{t.leftOut(listed(leftOut))}</p>}
    </>
  );
}

function FieldBars({ field: { field, label, byDesign, groups } }: { field: FieldCompared }) {
  // The longest bar of a field fills the room: groups of a tenth each would else all be slivers.
  const longest = Math.max(...groups.flatMap(({ frameShare, sampleShare }) => [frameShare, sampleShare]));
  return (
    <table className="compared">
      <caption>
        {label}{' '}
        {byDesign ? (
          <span className="design-mark" title={t.byDesignHelp}>
            {t.byDesign}
          </span>
        ) : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.group}</th>
          <th scope="col">
            <span className="visually-hidden">{t.bars}</span>
          </th>
          <th scope="col" className="count of-sample">
            {t.ofSample}
          </th>
          <th scope="col" className="count of-frame">
            {t.ofFrame}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ value, sample, frame, sampleShare, frameShare }) => {
          const name = texts.draws.valueName(field, value);
          const [ofSample, ofFrame] = [percent(sampleShare), percent(frameShare)];
          const description = t.pairDescription(name, ofSample, ofFrame);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="bars">
                <Drawing node={pairBar({ first: sampleShare, second: frameShare, longest, description })} />
              </td>
              <td className="count">{t.share(ofSample, sample)}</td>
              <td className="count">{t.share(ofFrame, frame)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A share as the sentences of the gaps have it. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
