import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button, Input, Label, SearchField, Text } from 'react-aria-components';
import { longestFind } from '../../shared/contract/find-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Key, Tick } from '../parts/controls.tsx';
import { RemoveMark } from '../parts/remove-mark.tsx';
import { useFindStore } from './find-store.ts';

const t = texts.find.table;

/** Where words are typed, and the switch for the words around them. Ctrl F comes here; the arrow down, and Enter, go on to what was found. */
export function FindBar({ onLeave }: { onLeave: () => void }) {
  const typed = useFindStore((state) => state.form.typed);
  const around = useFindStore((state) => state.around);
  const wantsSearch = useFindStore((state) => state.wantsSearch);
  const { change, setAround, wantSearch } = useFindStore.getState();
  const field = useRef<HTMLInputElement>(null);

  // Also where the key opened this very view: it was asked for before there was a field.
  useEffect(() => {
    if (!wantsSearch) return;
    field.current?.focus();
    field.current?.select();
    wantSearch(false);
  }, [wantsSearch, wantSearch]);

  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className="find-bar">
      <SearchField className="find-field" value={typed} onChange={(text) => change({ typed: text })} maxLength={longestFind}>
        <Label>
          {t.search} <Key>{t.searchKey}</Key>
        </Label>
        <div className="case-search-box">
          <Input ref={field} className="input" spellCheck="false" onKeyDown={leave} />
          {typed === '' ? null : (
            <Button className="case-search-clear" aria-label={t.clear}>
              <RemoveMark />
            </Button>
          )}
        </div>
        <Text slot="description" className="quiet small">
          {t.searchHelp}
        </Text>
      </SearchField>
      <div className="find-around">
        <Tick isSelected={around} onChange={setAround}>
          {t.around}
        </Tick>
        <p className="quiet small">{t.aroundHelp}</p>
      </div>
    </div>
  );
}
