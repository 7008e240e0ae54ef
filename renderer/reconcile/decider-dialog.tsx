import { type SyntheticEvent, useState } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { setDecider } from '../reports/who-decides.ts';

const t = texts.deskReports;

/** Somebody else takes the chair. The name there was stays until there is another. */
export function DeciderDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const take = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    setDecider(name.trim());
    onClose();
  };
  return (
    <Sheet title={texts.reconcile.somebodyElse} onClose={onClose}>
      <form className="sheet-form" onSubmit={take} noValidate>
        <TextField
          label={t.by}
          help={t.byHelp}
          value={name}
          onChange={setName}
          wrong={tried && name.trim() === '' ? t.byMissing : null}
          isRequired
          autoFocus
        />
        <div className="actions">
          <Button look="main" type="submit">
            {texts.reconcile.takeName}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
