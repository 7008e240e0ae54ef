import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Inspection } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { type Becomes, ColumnTable, initialBecomes, mappingFrom } from './column-table.tsx';
import { FileStep, type Policies, RowsStep } from './extract-steps.tsx';
import { RowPreview } from './row-preview.tsx';

const t = texts.load;

interface ImportPlanProps {
  readonly file: FileChoice;
  readonly inspection: Inspection;
  readonly onImported: () => void;
}

/** One file on one page: what was understood, what each column becomes, who has looked for identities, and the button. */
export function ImportPlan({ file, inspection, onImported }: ImportPlanProps) {
  const load = useLongCall('extract.import');
  const [becomes, setBecomes] = useState<readonly Becomes[]>(() => initialBecomes(inspection));
  const [numbered, setNumbered] = useState(() => !initialBecomes(inspection).includes('caseRef'));
  const [prefix, setPrefix] = useState('CASE');
  const [policies, setPolicies] = useState<Policies>({ duplicates: 'refuse', badRows: 'refuse' });
  const [checked, setChecked] = useState(false);

  const hasReference = becomes.includes('caseRef');
  const numberRows = numbered && !hasReference && prefix.trim() !== '' ? prefix.trim() : null;
  const mapping = mappingFrom(inspection, becomes);
  const missing = !hasReference && numberRows === null ? t.needsReference : checked ? null : t.needsConfirm;
  const cases = inspection.rows - (policies.badRows === 'skip' ? inspection.problems.length : 0);

  const importNow = async (): Promise<void> => {
    const done = await load.run({ file: file.token, mapping, numberRows, ...policies, privacy: 'accept', reason: t.identitiesConfirm });
    if (!done) return;
    useWindow.getState().saved(new Date().toISOString(), null);
    announce(t.extract(file.name, done.imported));
    await reviewChanged();
    onImported();
  };

  return (
    <div className="import-plan">
      <div className="import-steps">
        <FileStep inspection={inspection} />
        <section className="card" aria-labelledby="columns-heading">
          <header className="step-heading">
            <h2 id="columns-heading">{t.columnsHeading}</h2>
            <span className="quiet">
              {t.recognised(becomes.filter((field) => field !== 'keep' && field !== 'drop').length, becomes.length)}
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
        <RowsStep inspection={inspection} hasReference={hasReference} policies={policies} onChange={setPolicies} />
        <section className="card" aria-labelledby="identities-heading">
          <h2 id="identities-heading">{t.identitiesHeading}</h2>
          <p className="caution-text">{t.identitiesNote}</p>
          <Tick isSelected={checked} onChange={setChecked}>
            {t.identitiesConfirm}
          </Tick>
        </section>
      </div>
      <aside className="import-side">
        <RowPreview file={file} mapping={mapping} numberRows={numberRows} />
        <Problem error={load.error} onDismiss={load.clearError} />
        {load.running ? (
          <Working label={t.importing} progress={load.progress} onCancel={load.cancel} />
        ) : (
          <Button look="main" isDisabled={missing !== null} onPress={() => void importNow()}>
            {t.import(cases)}
          </Button>
        )}
        <p className="quiet">{missing ?? t.allOrNone}</p>
      </aside>
    </div>
  );
}
