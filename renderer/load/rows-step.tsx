import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Inspection, Mapping } from '../../shared/contract/extract-commands.ts';
import type { ReadingChoices } from '../../shared/contract/extract-reading.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Failed } from '../core/bridge.ts';
import { announce } from '../parts/announce.tsx';
import { StackedChoices } from '../parts/choices.tsx';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';

const t = texts.load;

/** Problems shown on the page; the rest is in the list that can be saved. */
const shownProblems = 5;

const mostDistinct = 10_000;
const repeating: ReadonlySet<string> = new Set(['duplicate-references', 'extract-known', 'replace-in-use']);

/** What to do with rows that cannot go in as they are. */
export interface Policies {
  readonly duplicates: 'refuse' | 'skip' | 'replace';
  readonly badRows: 'refuse' | 'skip';
}

interface RowsStepProps {
  readonly file: FileChoice;
  readonly reading: ReadingChoices;
  readonly inspection: Inspection;
  readonly mapping: Mapping;
  readonly numberRows: string | null;
  readonly policies: Policies;
  /** Code of what the last try was refused for, if anything. */
  readonly refusedFor: string | null;
  readonly onChange: (policies: Policies) => void;
}

/** Shown only where rows need a decision: a wrong number of cells, no reference, or references that repeat. */
export function RowsStep({ file, reading, inspection, mapping, numberRows, policies, refusedFor, onChange }: RowsStepProps) {
  const { problems, badRows, alreadyLoaded } = inspection;
  const reference = inspection.columns.find((column) => column.name === mapping.fields['caseRef']);
  // Values are told apart up to a number; beyond it only an import can tell that references repeat, and does.
  const isCounted = reference !== undefined && reference.distinct < mostDistinct;
  const repeats =
    alreadyLoaded !== null ||
    repeating.has(refusedFor ?? '') ||
    (isCounted && numberRows === null && reference.distinct < reference.filled);
  const isRagged = badRows > 0 || refusedFor === 'blank-references';
  if (problems.length === 0 && !repeats && !isRagged) return null;
  return (
    <section className="card" aria-labelledby="rows-heading">
      <h2 id="rows-heading">{t.rowsHeading}</h2>
      {isRagged ? (
        <StackedChoices
          label={badRows > 0 ? t.badRows(badRows) : t.blankReferences}
          value={policies.badRows}
          onChange={(chosen) => onChange({ ...policies, badRows: chosen as Policies['badRows'] })}
          options={[
            { id: 'refuse', label: t.badRowsRefuse },
            { id: 'skip', label: t.badRowsSkip },
          ]}
        />
      ) : null}
      {problems.length > 0 ? (
        <>
          <ul className="quiet">
            {problems.slice(0, shownProblems).map(({ row, message }, at) => (
              <li key={at}>{t.problemRow(row, message)}</li>
            ))}
          </ul>
          <SaveProblems file={file} reading={reading} mapping={mapping} numberRows={numberRows} />
        </>
      ) : null}
      {repeats ? (
        <StackedChoices
          label={t.duplicates}
          value={policies.duplicates}
          onChange={(chosen) => onChange({ ...policies, duplicates: chosen as Policies['duplicates'] })}
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

type SaveProblemsProps = Pick<RowsStepProps, 'file' | 'reading' | 'mapping' | 'numberRows'>;

/** The whole list as a file, for whoever is to mend the extract. */
function SaveProblems({ file, reading, mapping, numberRows }: SaveProblemsProps) {
  const [error, setError] = useState<CoreError | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setError(null);
    try {
      const { choice } = await ask('desktop.choose-file', { purpose: 'save-problems', suggestedName: t.problemsName });
      if (!choice) return;
      await ask('extract.problems', { file: file.token, out: choice.token, reading, mapping, numberRows });
      setSaved(choice.name);
      announce(t.problemsSaved(choice.name));
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setError(problem.error);
    }
  };
  return (
    <div className="actions">
      <Button onPress={() => void save()}>{t.saveProblems}</Button>
      {saved === null ? null : <span className="quiet">{t.problemsSaved(saved)}</span>}
      <Problem error={error} onDismiss={() => setError(null)} />
    </div>
  );
}
