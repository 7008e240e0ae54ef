import { type SyntheticEvent, useState } from 'react';
import type { CaseLine } from '../../shared/contract/coding-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextField } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';

const t = texts.desk;

interface GoToCaseProps {
  readonly lines: readonly CaseLine[];
  readonly onGo: (caseRef: string) => void;
  readonly onClose: () => void;
}

/** Cases offered while a reference is typed. */
const most = 8;

/** Opens a case by its reference, or the beginning of one, or its place on the list. */
export function GoToCase({ lines, onGo, onClose }: GoToCaseProps) {
  const [text, setText] = useState('');
  const [missed, setMissed] = useState(false);
  const wanted = text.trim().toLowerCase();
  const exact = lines.find(({ caseRef }) => caseRef.toLowerCase() === wanted) ?? lines[/^\d+$/.test(wanted) ? Number(wanted) - 1 : -1];
  const found = wanted === '' ? [] : lines.filter(({ caseRef }) => caseRef.toLowerCase().includes(wanted)).slice(0, most);

  const go = (event: SyntheticEvent): void => {
    event.preventDefault();
    const one = exact ?? (found.length === 1 ? found[0] : undefined);
    setMissed(!one);
    if (one) onGo(one.caseRef);
  };
  return (
    <Sheet title={t.goToHeading} onClose={onClose}>
      <form onSubmit={go} noValidate>
        <TextField
          label={t.goToLabel}
          help={t.goToHelp(lines.length)}
          value={text}
          onChange={setText}
          wrong={missed ? (found.length > 1 ? t.goToSeveral(found.length === most) : t.goToNone(text)) : null}
          autoFocus
        />
        <ul className="go-to-found">
          {found.map(({ caseRef, status }) => (
            <li key={caseRef}>
              <Button look="plain" onPress={() => onGo(caseRef)}>
                {caseRef} <span className="quiet">{t.statuses[status]}</span>
              </Button>
            </li>
          ))}
        </ul>
        <div className="actions">
          <Button look="main" type="submit">
            {t.goTo}
          </Button>
          <Button onPress={onClose}>{texts.app.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
