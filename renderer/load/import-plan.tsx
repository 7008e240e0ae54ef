import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Imported, Inspection } from '../../shared/contract/extract-commands.ts';
import type { ReadingChoices } from '../../shared/contract/extract-reading.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { type Becomes, mappingFrom, suggestedBecomes } from './becomes.ts';
import { ColumnTable } from './column-table.tsx';
import { findingsKept } from './findings-kept.ts';
import { type IdentityDecision, IdentityStep, missingDecision, showDecision, undecided } from './identity-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { RowPreview } from './row-preview.tsx';
import { type Policies, RowsStep } from './rows-step.tsx';

const t = texts.load;

interface ImportPlanProps {
  readonly file: FileChoice;
  readonly reading: ReadingChoices;
  readonly inspection: Inspection;
  readonly onReading: (choices: ReadingChoices) => void;
  readonly onImported: (done: Imported) => void;
}

/** One file on one page: what was understood, what each column becomes, what names people, and the button. */
export function ImportPlan({ file, reading, inspection, onReading, onImported }: ImportPlanProps) {
  const load = useLongCall('extract.import');
  const [becomes, setBecomes] = useState<readonly Becomes[]>(() => suggestedBecomes(inspection));
  const [dateFormat, setDateFormat] = useState(inspection.suggestedMapping.dateFormat);
  const [numbered, setNumbered] = useState(() => !suggestedBecomes(inspection).includes('caseRef'));
  const [prefix, setPrefix] = useState('CASE');
  const [policies, setPolicies] = useState<Policies>({ duplicates: 'refuse', badRows: 'refuse' });
  const [decision, setDecision] = useState<IdentityDecision>(undecided);

  const hasReference = becomes.includes('caseRef');
  const numberRows = numbered && !hasReference && prefix.trim() !== '' ? prefix.trim() : null;
  const mapping = mappingFrom(inspection, becomes, dateFormat);
  const { findings, beside, total, counts } = findingsKept(inspection, mapping.drop);
  const missing = !hasReference && numberRows === null ? t.needsReference : missingDecision(decision, total);
  const cases = inspection.rows - (policies.badRows === 'skip' ? inspection.badRows : 0);

  const importNow = async (): Promise<void> => {
    const { policy, keep, reason } = decision;
    // Where nothing was found the strictest policy stands: what turns up all the same is refused, not stored.
    const privacy = total === 0 || policy === null ? 'refuse' : policy;
    const done = await load.run({ file: file.token, reading, mapping, numberRows, ...policies, privacy, keep: [...keep], reason });
    if (!done) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(t.extract(file.name, done.imported));
    await reviewChanged();
    onImported(done);
  };

  return (
    <div className="import-plan">
      <div className="import-steps">
        <ReadingStep inspection={inspection} dateFormat={dateFormat} onReading={onReading} onDateFormat={setDateFormat} />
        <section className="card" aria-labelledby="columns-heading">
          <header className="step-heading">
            <h2 id="columns-heading">{t.columnsHeading}</h2>
            <span className="quiet">
              {inspection.mappingOf === null
                ? t.recognised(becomes.filter((field) => field !== 'keep' && field !== 'drop').length, becomes.length)
                : t.mappingReused(inspection.mappingOf)}
            </span>
          </header>
          <ColumnTable inspection={inspection} becomes={becomes} onChange={setBecomes} />
          {hasReference ? null : (
            <div className="numbering">
              <Tick isSelected={numbered} onChange={setNumbered}>
                {t.noReference} {t.number}
              </Tick>
              {numbered ? <TextField label={t.prefix} help={t.numberedAs(prefix)} value={prefix} onChange={setPrefix} /> : null}
            </div>
          )}
        </section>
        <RowsStep
          file={file}
          reading={reading}
          inspection={inspection}
          mapping={mapping}
          numberRows={numberRows}
          policies={policies}
          refusedFor={load.error?.code ?? null}
          onChange={setPolicies}
        />
        <IdentityStep
          inspection={inspection}
          findings={findings}
          beside={beside}
          total={total}
          counts={counts}
          decision={decision}
          onChange={setDecision}
        />
      </div>
      <aside className="import-side">
        <RowPreview
          file={file}
          reading={reading}
          mapping={mapping}
          numberRows={numberRows}
          rows={inspection.rows}
          redact={total > 0 && decision.policy !== 'accept'}
        />
        <Problem error={load.error} onDismiss={load.clearError} />
        {load.running ? (
          <Working label={t.importing} progress={load.progress} onCancel={load.cancel} />
        ) : (
          <Button look="main" isDisabled={missing !== null} onPress={() => void importNow()}>
            {t.import(cases)}
          </Button>
        )}
        <p className="quiet">{missing ?? t.allOrNone}</p>
        {missing !== null && missing === missingDecision(decision, total) ? (
          <Button look="plain" className="go-decide" onPress={showDecision}>
            {t.goDecide}
          </Button>
        ) : null}
      </aside>
    </div>
  );
}
