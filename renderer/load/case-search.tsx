import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { texts } from '../../shared/texts/texts.ts';
import { useStable } from '../parts/use-stable.ts';

const t = texts.caseTable;

/** How long typing must pause, ms. */
const pause = 150;

/** Where the beginning of a reference is typed; asked once typing pauses. Escape empties it. */
export function CaseSearch({ onFind }: { onFind: (startsWith: string) => void }) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const find = useStable(onFind);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (typed: string): void => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => find(typed.trim()), pause);
  };
  return (
    <SearchField className="case-search" value={text} onChange={change} maxLength={200}>
      <Label>{t.find}</Label>
      <div className="case-search-box">
        <Input className="input" spellCheck="false" />
        {text === '' ? null : (
          <Button className="case-search-clear" aria-label={t.clear}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
          </Button>
        )}
      </div>
    </SearchField>
  );
}
