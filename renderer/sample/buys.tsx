import '../style/sample-buys.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type DrawMethod, isByChance } from '../../shared/draw/method.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { BuysCost } from './buys-cost.tsx';
import { BuysMargin } from './buys-margin.tsx';
import { BuysShows } from './buys-shows.tsx';
import { decimal, type Figures, plannedFigures, usualFigures } from './figures.ts';

const t = texts.sample.buys;

interface BuysProps {
  readonly method: DrawMethod;
  readonly frame: number;
  /** Cases to be drawn; null while that is not known. */
  readonly size: number | null;
  readonly onSize: (size: number) => void;
}

/** What a plan would buy: what so many cases could show, and what they would cost. */
export function Buys({ method, frame, size, onSize }: BuysProps) {
  const [figures, setFigures] = useState<Figures>(usualFigures);
  const change = (part: Partial<Figures>): void => setFigures((held) => ({ ...held, ...part }));
  const input = plannedFigures(figures, frame, size);
  const plan = useQuery({
    queryKey: ['plan', input],
    queryFn: () => ask('draw.plan', input),
    placeholderData: keepPreviousData,
    enabled: frame > 0,
    gcTime: 10_000,
  }).data;
  const byChance = isByChance(method);
  return (
    <aside className="buys" aria-labelledby="buys-heading">
      <h2 id="buys-heading">{t.heading}</h2>
      {byChance ? null : <p className="buys-none">{t.noChance[method]}</p>}
      {size === null && byChance ? <p className="quiet">{t.noneYet}</p> : null}
      {byChance && size !== null && plan?.shows ? (
        <BuysShows
          size={size}
          shows={plan.shows}
          confidence={decimal(figures.confidence) ?? 95}
          subgroupText={figures.subgroup}
          isStratified={method === 'stratified'}
          onSubgroup={(subgroup) => change({ subgroup })}
        />
      ) : null}
      {byChance && plan ? (
        <BuysMargin figures={figures} wanted={plan.size} margin={plan.margin} size={size} change={change} onSize={onSize} />
      ) : null}
      {size === null ? null : <BuysCost figures={figures} cost={plan?.cost ?? null} change={change} />}
    </aside>
  );
}
