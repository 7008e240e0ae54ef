import { texts } from '../../shared/texts/texts.ts';
import { TextField } from '../parts/controls.tsx';
import { setDecider, useDecider } from './who-decides.ts';

const t = texts.deskReports;

/** The name of who decides, which every decision is put on record with. */
export function DeciderField({ tried }: { tried: boolean }) {
  const by = useDecider((state) => state.by);
  return (
    <TextField
      label={t.by}
      help={t.byHelp}
      value={by}
      onChange={setDecider}
      wrong={tried && by.trim() === '' ? t.byMissing : null}
      isRequired
    />
  );
}
