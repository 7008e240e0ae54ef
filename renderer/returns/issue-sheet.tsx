import { type SyntheticEvent, useState } from 'react';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Hand } from '../../shared/contract/package-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useChoice } from '../core/use-choice.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { Notice, Problem, Working } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { showWrong } from '../parts/show-wrong.ts';
import { WroteFile } from '../parts/wrote-file.tsx';
import { useWindow } from '../state/window-store.ts';
import { guardProblems, unguarded } from './guard.ts';
import { PassphraseFields } from './passphrase-fields.tsx';
import { setIssuer, useIssuer } from './who-issues.ts';

const t = texts.returns;

interface IssueSheetProps {
  /** Of the review: the file is named after it. */
  readonly title: string;
  readonly hand: Hand;
  readonly onClose: () => void;
}

interface Written {
  readonly choice: FileChoice;
  readonly said: CommandOutput<'package.issue'>;
}

/** Issues a package to one reviewer: when it is wanted back, who can read it, where to save it; then what to do with it. */
export function IssueSheet({ title, hand, onClose }: IssueSheetProps) {
  const { reviewer, assigned, packages } = hand;
  const call = useLongCall('package.issue');
  const { choose, problem } = useChoice();
  const [due, setDue] = useState('');
  const by = useIssuer((state) => state.by);
  const [guard, setGuard] = useState(unguarded);
  const [tried, setTried] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const isEncrypted = guard.by === 'passphrase';

  const issue = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    showWrong(event.currentTarget, () => setTried(true));
    const wrong = guardProblems(guard);
    if (wrong.passphrase !== null || wrong.again !== null) return;
    const choice = await choose({ purpose: 'save-package', suggestedName: t.packageName(title, reviewer) });
    if (!choice) return;
    const passphrase = isEncrypted ? guard.passphrase : null;
    const said = await call.run({
      reviewer,
      file: choice.token,
      due: due === '' ? null : due,
      passphrase,
      by: by.trim() === '' ? null : by.trim(),
    });
    if (!said) return;
    setWritten({ choice, said });
    useWindow.getState().saved(new Date().toISOString());
    await reviewChanged();
  };

  if (written) {
    const { choice, said } = written;
    return (
      <Sheet title={t.issuedHeading(reviewer)} onClose={onClose}>
        <WroteFile choice={choice} said={t.issued(choice.name, said.cases)} />
        <p>{t.issuedNext(reviewer, isEncrypted)}</p>
        <div className="actions">
          <Button look="main" autoFocus onPress={onClose}>
            {t.close}
          </Button>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet title={t.issueHeading(reviewer)} onClose={onClose}>
      <form className="sheet-form" onSubmit={(event) => void issue(event)} noValidate>
        <p>{t.issueLead(assigned)}</p>
        {packages.some(({ state }) => state === 'out' || state === 'part-back') ? <Notice>{t.issueReplaces}</Notice> : null}
        <div className="side-by-side">
          <TextField className="narrow" label={t.due} help={t.dueHelp} type="date" value={due} onChange={setDue} />
          <TextField label={t.issuer} help={t.issuerHelp} value={by} onChange={setIssuer} maxLength={80} />
        </div>
        <PassphraseFields guard={guard} tried={tried} onChange={setGuard} />
        <Problem error={problem ?? call.error} />
        {call.running ? (
          <Working label={t.issuing} progress={call.progress} onCancel={call.cancel} />
        ) : (
          <div className="actions">
            <Button look="main" type="submit">
              {t.issueConfirm}
            </Button>
            <Button onPress={onClose}>{texts.app.cancel}</Button>
          </div>
        )}
      </form>
    </Sheet>
  );
}
