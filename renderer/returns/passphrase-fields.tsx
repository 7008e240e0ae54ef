import { useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { StackedChoices } from '../parts/choices.tsx';
import { TextField, Tick } from '../parts/controls.tsx';
import { type Guard, guardProblems, shortest } from './guard.ts';

const t = texts.returns;

interface PassphraseFieldsProps {
  readonly guard: Guard;
  readonly tried: boolean;
  readonly onChange: (guard: Guard) => void;
}

/** A passphrase, twice, or deliberately none; each with what it means. */
export function PassphraseFields({ guard, tried, onChange }: PassphraseFieldsProps) {
  const [shown, setShown] = useState(false);
  const problems = tried ? guardProblems(guard) : { passphrase: null, again: null };
  const hiding = shown ? {} : { type: 'password' as const };
  return (
    <>
      <StackedChoices
        label={t.guard}
        value={guard.by}
        options={(['passphrase', 'plain'] as const).map((id) => ({ id, ...t.guards[id] }))}
        onChange={(id) => onChange({ ...guard, by: id === 'plain' ? 'plain' : 'passphrase' })}
      />
      {guard.by === 'passphrase' ? (
        <>
          <div className="side-by-side">
            <TextField
              label={t.passphrase}
              help={t.passphraseLength(shortest)}
              value={guard.passphrase}
              onChange={(passphrase) => onChange({ ...guard, passphrase })}
              wrong={problems.passphrase}
              isRequired
              {...hiding}
            />
            <TextField
              label={t.again}
              help={t.againHelp}
              value={guard.again}
              onChange={(again) => onChange({ ...guard, again })}
              wrong={problems.again}
              isRequired
              {...hiding}
            />
          </div>
          <p className="quiet small">{t.passphraseHelp}</p>
          <Tick isSelected={shown} onChange={setShown}>
            {t.show}
          </Tick>
        </>
      ) : null}
    </>
  );
}
