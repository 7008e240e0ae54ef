import { texts } from '../../shared/texts/texts.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { type DiceShown, diceShown, wantedDice } from './dice.ts';
import { FrameNote } from './frame-note.tsx';
import type { DrawInput, PlanForm } from './plan-form.ts';
import { PlanStep } from './plan-step.tsx';
import { rollDice } from './roll-dice.ts';
import type { Preview } from './use-preview.ts';

const t = texts.sample.plan;

interface SeedStepProps {
  readonly form: PlanForm;
  readonly input: DrawInput;
  readonly seen: Preview | undefined;
  readonly isBehind: boolean;
  readonly problem: string | null;
  readonly change: (part: Partial<PlanForm>) => void;
}

/** What the draw hangs on: first the frame on record, then dice or any other text. */
export function SeedStep({ form, input, seen, isBehind, problem, change }: SeedStepProps) {
  return (
    <PlanStep id="seed-heading" number={4} title={t.seedHeading} outcome={t.seedWhy}>
      <FrameNote input={input} seen={seen} isBehind={isBehind} />
      <SeedEntry
        text={form.seedText}
        rolled={form.rolled}
        problem={problem}
        label={t.seed}
        help={t.seedHelp}
        onChange={(seedText, rolled) => change({ seedText, rolled })}
      />
    </PlanStep>
  );
}

interface SeedEntryProps {
  readonly text: string;
  /** True where the dice were rolled on this computer. */
  readonly rolled: boolean;
  readonly problem: string | null;
  readonly label: string;
  readonly help: string;
  readonly onChange: (text: string, rolled: boolean) => void;
}

/** A seed: dice are shown in fives as they come in; any other text is taken as typed. */
export function SeedEntry({ text, rolled, problem, label, help, onChange }: SeedEntryProps) {
  const dice = diceShown(text);
  return (
    <div className="seed-entry">
      <div className="seed-field">
        <TextField
          label={label}
          help={help}
          value={text}
          onChange={(value) => onChange(value, false)}
          wrong={text === '' ? null : problem}
          className="seed-input"
        />
        <Button onPress={() => onChange(rollDice(wantedDice), true)}>{t.roll}</Button>
      </div>
      {dice ? <Dice dice={dice} /> : null}
      <p className={rolled ? 'caution-text' : 'quiet'} role="status">
        {rolled ? t.rolled : dice?.hadSpaces ? t.diceSpaces : dice === null && text.trim() !== '' ? t.asTyped : null}
      </p>
    </div>
  );
}

/** The dice as they stand on a tray: in fives, with a place for each that is still to come. */
function Dice({ dice: { fives, count } }: { dice: DiceShown }) {
  return (
    <p className="dice">
      {fives.map((five, at) => (
        <span key={`${at + 1} of ${fives.length}`} className="dice-five" aria-hidden="true">
          {five}
        </span>
      ))}
      <span className="quiet">{count < wantedDice ? t.dice(count, wantedDice) : t.diceEnough(count)}</span>
    </p>
  );
}
