import '../style/load.css';
import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Imported, Inspection } from '../../shared/contract/extract-commands.ts';
import type { ReadingChoices } from '../../shared/contract/extract-reading.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Failed } from '../core/bridge.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { Button } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportPlan } from './import-plan.tsx';
import { ImportResult } from './import-result.tsx';
import { LoadedExtracts } from './loaded-extracts.tsx';

const t = texts.load;

interface Chosen {
  readonly choice: FileChoice;
  readonly reading: ReadingChoices;
  readonly inspection: Inspection;
}

/** Choosing an extract, deciding what its columns are and what happens to identities in it, and importing it. */
export function LoadScreen({ overview }: { overview: Overview }) {
  const inspect = useLongCall('extract.inspect');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [error, setError] = useState<CoreError | null>(null);
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<Imported | null>(null);

  const take = async (choice: FileChoice, reading: ReadingChoices = {}): Promise<void> => {
    setError(null);
    setDone(null);
    const inspection = await inspect.run({ file: choice.token, reading, context: true });
    if (inspection) setChosen({ choice, reading, inspection });
  };
  const choose = async (): Promise<void> => {
    try {
      const { choice } = await ask('desktop.choose-file', { purpose: 'open-extract' });
      if (!choice) return;
      setChosen(null);
      await take(choice);
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setError(problem.error);
    }
  };
  const imported = (result: Imported): void => {
    setChosen(null);
    setAdding(false);
    setDone(result);
  };

  const showLoaded = overview.extracts.length > 0 && !adding && chosen === null && !inspect.running;
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.load} detail={chosen?.choice.name} />
      {/* Each stage begins at its top. */}
      <div className="scroll" key={showLoaded ? 'loaded' : (chosen?.choice.token ?? 'choose')}>
        <Problem error={error ?? inspect.error} onDismiss={() => (error ? setError(null) : inspect.clearError())} />
        {done && showLoaded ? <ImportResult done={done} /> : null}
        {showLoaded ? <LoadedExtracts overview={overview} onAnother={() => setAdding(true)} /> : null}
        {!showLoaded && chosen === null && !inspect.running ? <DropZone onFile={take} onChoose={choose} onProblem={setError} /> : null}
        {inspect.running ? (
          <Working label={chosen ? t.rereading : t.reading} progress={inspect.progress} onCancel={inspect.cancel} />
        ) : null}
        {chosen ? (
          <>
            <ImportPlan
              // Other headings are other columns: what was decided of them no longer means anything.
              key={`${chosen.choice.token} ${chosen.inspection.headingsSha256}`}
              file={chosen.choice}
              reading={chosen.reading}
              inspection={chosen.inspection}
              onReading={(reading) => void take(chosen.choice, reading)}
              onImported={imported}
            />
            <Button look="plain" onPress={() => void choose()}>
              {t.chooseOther}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}
