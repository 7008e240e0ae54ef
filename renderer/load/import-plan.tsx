import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Inspection } from '../../shared/contract/extract-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { StackedChoices } from '../parts/choices.tsx';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { type Becomes, ColumnTable, initialBecomes, mappingFrom } from './column-table.tsx';
import { RowPreview } from './row-preview.tsx';

const t = texts.load;

interface Policies {
  readonly duplicates: 'refuse' | 'skip' | 'replace';
  readonly badRows: 'refuse' | 'skip';
}

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

function FileStep({ inspection }: { inspection: Inspection }) {
  const facts: readonly [string, string][] = [
    [t.extent, t.size(inspection.rows, inspection.columns.length)],
    [t.encoding, t.encodings[inspection.encoding] ?? inspection.encoding],
    [t.delimiter, t.delimiters[inspection.delimiter] ?? inspection.delimiter],
    [t.hash, `${inspection.sha256.slice(0, 16)}…`],
  ];
  return (
    <section className="card" aria-labelledby="file-heading">
      <header className="step-heading">
        <h2 id="file-heading">{t.fileHeading}</h2>
        <span className="quiet">{t.fileLead}</span>
      </header>
      <dl className="facts file-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface RowsStepProps {
  readonly inspection: Inspection;
  readonly hasReference: boolean;
  readonly policies: Policies;
  readonly onChange: (policies: Policies) => void;
}

/** Shown only where rows may need a decision: a wrong number of cells, or references that repeat. */
function RowsStep({ inspection, hasReference, policies, onChange }: RowsStepProps) {
  const reference = inspection.columns.find((column) => column.suggestedField === 'caseRef');
  const repeats = hasReference && reference !== undefined && reference.distinct < reference.filled;
  if (inspection.problems.length === 0 && !repeats) return null;
  return (
    <section className="card" aria-labelledby="rows-heading">
      <h2 id="rows-heading">{t.rowsHeading}</h2>
      {inspection.problems.length > 0 ? (
        <>
          <StackedChoices
            label={t.badRows(inspection.problems.length)}
            value={policies.badRows}
            onChange={(badRows) => onChange({ ...policies, badRows: badRows as Policies['badRows'] })}
            options={[
              { id: 'refuse', label: t.badRowsRefuse },
              { id: 'skip', label: t.badRowsSkip },
            ]}
          />
          <ul className="quiet">
            {inspection.problems.slice(0, 5).map(({ row, message }) => (
              <li key={row}>{t.problemRow(row, message)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {repeats ? (
        <StackedChoices
          label={t.duplicates}
          value={policies.duplicates}
          onChange={(duplicates) => onChange({ ...policies, duplicates: duplicates as Policies['duplicates'] })}
          options={[
            { id: 'refuse', label: t.duplicatesRefuse },
            { id: 'skip', label: t.duplicatesSkip },
            { id: 'replace', label: t.duplicatesReplace },
          ]}
        />
      ) : null}
    </section>
  );
}
