import { useState } from 'react';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { WorkPackageInfo } from '../../shared/contract/package-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useChoice } from '../core/use-choice.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button } from '../parts/controls.tsx';
import { Problem, Working } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { WroteFile } from '../parts/wrote-file.tsx';
import type { PackageProgress } from './use-package-progress.ts';

const t = texts.workPackage;

interface ReturnSheetProps {
  readonly held: WorkPackageInfo;
  readonly progress: PackageProgress;
  readonly onClose: () => void;
}

/** Writes the codings for return: first what that is, then where the file is and where to send it. */
export function ReturnSheet({ held, progress, onClose }: ReturnSheetProps) {
  const call = useLongCall('package.return');
  const { choose, problem } = useChoice();
  const [written, setWritten] = useState<{ choice: FileChoice; said: CommandOutput<'package.return'> } | null>(null);

  const write = async (): Promise<void> => {
    const choice = await choose({ purpose: 'save-return', suggestedName: t.returnName(held.reviewer) });
    if (!choice) return;
    const said = await call.run({ file: choice.token });
    if (!said) return;
    setWritten({ choice, said });
    await reviewChanged();
  };

  if (written) {
    const { choice, said } = written;
    return (
      <Sheet title={t.doneHeading} onClose={onClose}>
        <WroteFile choice={choice} said={t.done(choice.name, said.codings, said.complete)} />
        <p>{t.next(choice.name, held.issuedBy)}</p>
        <div className="actions">
          <Button look="main" autoFocus onPress={onClose}>
            {t.close}
          </Button>
        </div>
      </Sheet>
    );
  }
  const open = progress.cases - progress.complete;
  return (
    <Sheet title={t.returnHeading} onClose={onClose}>
      <p>{t.returnLead(held.issuedBy)}</p>
      <p>{open === 0 ? t.returnAll : t.returnPartly(open)}</p>
      <Problem error={problem ?? call.error} />
      {call.running ? (
        <Working label={t.returning} progress={call.progress} onCancel={call.cancel} />
      ) : (
        <div className="actions">
          <Button look="main" autoFocus onPress={() => void write()}>
            {t.returnWhere}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      )}
    </Sheet>
  );
}
