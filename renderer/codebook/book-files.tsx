import { useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask, Failed } from '../core/bridge.ts';
import { Button } from '../parts/controls.tsx';
import { Notice, Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { WroteFile } from '../parts/wrote-file.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow;

type Told =
  | { readonly is: 'wrote'; readonly choice: FileChoice }
  | { readonly is: 'imported'; readonly changes: number; readonly leftOut: readonly string[] }
  | { readonly is: 'failed'; readonly error: CoreError };

/** Takes a codebook over as edits to look at, and writes the present one to a file. */
export function BookFiles({ work }: { work: BookWork }) {
  const [told, setTold] = useState<Told | null>(null);
  const attempt = async (act: () => Promise<Told | null>): Promise<void> => {
    try {
      setTold(await act());
    } catch (problem) {
      if (!(problem instanceof Failed)) throw problem;
      setTold({ is: 'failed', error: problem.error });
    }
  };
  const takeOver = (): Promise<void> =>
    attempt(async () => {
      const { choice } = await ask('desktop.choose-file', { purpose: 'open-codebook' });
      if (!choice) return null;
      const { edits, changes, leftOut } = await ask('codebook.import', { file: choice.token, dryRun: true });
      if (edits.length > 0) work.add(edits);
      return { is: 'imported', changes: changes.length, leftOut };
    });
  const write = (): Promise<void> =>
    attempt(async () => {
      const { choice } = await ask('desktop.choose-file', { purpose: 'save-codebook', suggestedName: t.exportName });
      if (!choice) return null;
      await ask('export.codebook', { file: choice.token });
      return { is: 'wrote', choice };
    });
  return (
    <>
      <Button look="plain" isDisabled={work.edits.length > 0} onPress={() => void takeOver()}>
        {t.import}
      </Button>
      <Button look="plain" onPress={() => void write()}>
        {t.export}
      </Button>
      {told ? <FileTold told={told} onClose={() => setTold(null)} /> : null}
    </>
  );
}

function FileTold({ told, onClose }: { told: Told; onClose: () => void }) {
  return (
    <Sheet title={told.is === 'wrote' ? t.exported : t.importHeading} onClose={onClose}>
      {told.is === 'wrote' ? <WroteFile choice={told.choice} said={t.wrote(told.choice.name)} /> : null}
      {told.is === 'failed' ? <Problem error={told.error} /> : null}
      {told.is === 'imported' ? (
        <>
          <Notice tone="good">{told.changes > 0 ? t.imported(told.changes) : t.importedNothing}</Notice>
          {told.leftOut.length > 0 ? (
            <div>
              <p>{t.leftOut}</p>
              <ul className="book-says">
                {told.leftOut.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </>
      ) : null}
      <div className="actions">
        <Button look="main" autoFocus onPress={onClose}>
          {texts.desk.closeKeys}
        </Button>
      </div>
    </Sheet>
  );
}
