import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { Button, TextArea, TextField } from '../parts/controls.tsx';
import type { MethodStepProps } from './method-props.ts';
import { chosenOf } from './plan-form.ts';
import { PartProblem } from './plan-step.tsx';

const t = texts.sample.plan;

/** Cases that somebody picked: the list, who picked them, and why. */
export function ChosenPart({ form, change, problemOf }: MethodStepProps) {
  const { casesFile, chosenText } = form;
  const problem = problemOf('chosen');
  const count = chosenOf(chosenText).length;
  const choose = async (): Promise<void> => {
    const { choice } = await ask('desktop.choose-file', { purpose: 'open-cases' });
    if (choice) change({ casesFile: choice });
  };
  return (
    <div className="method-part">
      {casesFile ? (
        <div className="field">
          <span className="label">{t.chosen}</span>
          <p>{t.chosenFileUsed(casesFile.name)}</p>
          <PartProblem message={problem} />
        </div>
      ) : (
        <TextArea
          label={t.chosen}
          help={t.chosenHelp(count)}
          value={chosenText}
          onChange={(text) => change({ chosenText: text })}
          wrong={count === 0 ? null : problem}
          className="code-field"
        />
      )}
      <div className="actions">
        <Button onPress={() => void choose()}>{t.chosenFile}</Button>
        {casesFile ? (
          <Button look="plain" onPress={() => change({ casesFile: null })}>
            {t.chosenPaste}
          </Button>
        ) : null}
      </div>
      <div className="side-by-side">
        <TextField label={t.selectedBy} value={form.selectedBy} onChange={(selectedBy) => change({ selectedBy })} isRequired />
        <TextField label={t.chosenWhy} help={t.chosenWhyHelp} value={form.reason} onChange={(reason) => change({ reason })} />
      </div>
    </div>
  );
}
