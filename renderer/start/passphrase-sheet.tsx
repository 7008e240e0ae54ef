import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { FileChoice } from '../../shared/contract/desktop.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { Button, TextField, Tick } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { Sheet } from '../parts/sheet.tsx';

const t = texts.workPackage.unlock;

interface PassphraseSheetProps {
  readonly choice: FileChoice;
  readonly onOpened: (overview: Overview) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of an encrypted file until it is the right one, or the person gives up. It lives in this field alone. */
export function PassphraseSheet({ choice, onOpened, onClose }: PassphraseSheetProps) {
  const call = useLongCall('review.open');
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const isWrong = call.error?.code === 'wrong-passphrase';

  const form = useRef<HTMLFormElement>(null);
  // What is typed next takes the place of what was wrong.
  useEffect(() => {
    if (isWrong) form.current?.querySelector('input')?.select();
  }, [isWrong]);

  const change = (typed: string): void => {
    setPassphrase(typed);
    setMissing(false);
    call.clearError();
  };
  const open = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '') return;
    const overview = await call.run({ file: choice.token, passphrase });
    if (overview) onOpened(overview);
  };
  return (
    <Sheet title={t.heading(choice.name)} onClose={onClose}>
      <form ref={form} className="sheet-form" onSubmit={(event) => void open(event)} noValidate>
        <p>{t.lead}</p>
        <TextField
          label={t.passphrase}
          value={passphrase}
          onChange={change}
          wrong={missing ? t.missing : isWrong ? t.wrong : null}
          isRequired
          autoFocus
          {...(!shown && { type: 'password' as const })}
        />
        <Tick isSelected={shown} onChange={setShown}>
          {t.show}
        </Tick>
        <Problem error={isWrong ? null : call.error} />
        <div className="actions">
          <Button look="main" type="submit" isDisabled={call.running}>
            {call.running ? t.opening : t.open}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
