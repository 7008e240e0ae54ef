import { intervalBar } from '../../shared/chart/interval-bar.ts';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { percentText } from '../../shared/texts/words.ts';
import { TextField } from '../parts/controls.tsx';
import { Drawing } from '../parts/drawing.tsx';
import { subgroupOf } from './figures.ts';

const t = texts.sample.buys;

interface BuysShowsProps {
  readonly size: number;
  readonly shows: NonNullable<CommandOutput<'draw.plan'>['shows']>;
  /** Per cent. */
  readonly confidence: number;
  readonly subgroupText: string | null;
  readonly isStratified: boolean;
  readonly onSubgroup: (text: string) => void;
}

/** What so many cases could show: the margin, the interval at a few shares, and a subgroup. */
export function BuysShows({ size, shows, confidence, subgroupText, isStratified, onSubgroup }: BuysShowsProps) {
  const { margin, shares, subgroup, smallestBase } = shows;
  const wrong = subgroupText !== null && subgroupOf(subgroupText, size) === null;
  return (
    <>
      <div className="buys-part">
        <h3>{t.whole(size)}</h3>
        <p className="buys-margin">
          <strong>{t.points((margin * 100).toFixed(1))}</strong> <span className="quiet">{t.wholeText(`${confidence}%`)}</span>
        </p>
        {isStratified ? <p className="quiet small">{t.stratifiedNote}</p> : null}
      </div>
      <div className="buys-part">
        <h3>{t.intervals}</h3>
        <ul className="interval-list">
          {shares.map(({ share, cases, low, high }) => {
            const [from, to] = [percentText(low), percentText(high)];
            const description = t.intervalDescription(percentText(share), from, to);
            return (
              <li key={share}>
                <span className="interval-of">{t.intervalOf(cases, size)}</span>
                <Drawing node={intervalBar({ estimate: cases / size, interval: { low, high }, description })} />
                <span className="quiet">{t.intervalText(from, to)}</span>
              </li>
            );
          })}
        </ul>
      </div>
      <div className="buys-part">
        <TextField
          label={t.subgroup}
          value={subgroupText ?? String(subgroup.cases)}
          onChange={onSubgroup}
          inputMode="numeric"
          wrong={wrong ? t.subgroupWrong(size) : null}
          className="inline"
        />
        <p>{t.subgroupText(percentText(subgroup.low), percentText(subgroup.high))}</p>
        {subgroup.carries ? null : <p className="caution-text">{t.smallGroup(subgroup.cases, smallestBase)}</p>}
      </div>
    </>
  );
}
