import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button, TextField } from '../parts/controls.tsx';
import { Notice, Problem } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { rollDice } from './roll-dice.ts';

const t = texts.sample;

/** A first guess: enough for a panel's meeting, and never more than there is. */
const usualSize = 60;

/** Left, the plan; right, what it buys, as it changes. */
export function DrawPlan({ frame, isAgain, onDrawn }: { frame: number; isAgain: boolean; onDrawn: () => void }) {
  const draw = useLongCall('draw.make');
  const [sizeText, setSizeText] = useState(String(Math.min(usualSize, frame)));
  const [seed, setSeed] = useState('');
  const [rolled, setRolled] = useState(false);
  const size = /^\d+$/.test(sizeText.trim()) ? Number(sizeText) : 0;
  const fits = size >= 1 && size <= frame;

  const make = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const drawn = await draw.run({ size, seed });
    if (!drawn) return;
    useWindow.getState().saved(new Date().toISOString(), null);
    announce(t.cases(drawn.size, drawn.frame));
    await reviewChanged();
    onDrawn();
  };

  return (
    <form className="draw-plan" onSubmit={(event) => void make(event)} noValidate>
      <div className="plan-steps">
        <h1>{isAgain ? t.again : t.heading}</h1>
        {isAgain ? <Notice>{t.anotherWarning}</Notice> : null}
        <div className="field">
          <span className="label">{t.frame}</span>
          <p>{t.frameAll(frame)}</p>
        </div>
        <TextField label={t.size} value={sizeText} onChange={setSizeText} inputMode="numeric" wrong={fits ? null : t.sizeHelp(frame)} />
        <div className="field">
          <span className="label">{t.method}</span>
          <p>{t.methodSimple}</p>
        </div>
        <div>
          <TextField
            label={t.seed}
            help={rolled ? t.rolled : t.seedHelp}
            value={seed}
            onChange={(value) => {
              setSeed(value);
              setRolled(false);
            }}
          />
          <Button
            look="plain"
            onPress={() => {
              setSeed(rollDice(20));
              setRolled(true);
            }}
          >
            {t.roll}
          </Button>
        </div>
        <Problem error={draw.error} onDismiss={draw.clearError} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={!fits || draw.running}>
            {t.draw(size)}
          </Button>
        </div>
      </div>
      {fits ? <WhatItBuys frame={frame} size={size} /> : <aside className="buys" />}
    </form>
  );
}

function WhatItBuys({ frame, size }: { frame: number; size: number }) {
  const plan = useQuery({
    queryKey: ['plan', frame, size],
    queryFn: () => ask('draw.plan', { population: frame, size }),
    placeholderData: keepPreviousData,
  });
  const shows = plan.data?.shows;
  if (!plan.data || !shows) return <aside className="buys" />;
  const { margin, subgroup } = shows;
  return (
    <aside className="buys" aria-labelledby="buys-heading" aria-live="polite">
      <h2 id="buys-heading">{t.buysHeading}</h2>
      <div>
        <h3>{t.buysWhole(size)}</h3>
        <p>{t.buysWholeText((margin * 100).toFixed(1))}</p>
      </div>
      <div>
        <h3>{t.buysGroup(subgroup.cases)}</h3>
        <p>{t.buysGroupText(Math.round(subgroup.low * 100), Math.round(subgroup.high * 100))}</p>
        {subgroup.cases < texts.findings.smallBaseBelow ? <p className="caution-text">{t.smallGroup}</p> : null}
      </div>
      <p className="quiet">{t.buysAdvice(plan.data.size)}</p>
    </aside>
  );
}
