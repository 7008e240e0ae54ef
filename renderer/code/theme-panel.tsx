import { memo } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Codebook, groupLabel, type Theme, themeGroups } from '../../shared/codebook/codebook.ts';
import { type Changes, type Coding, themeStates } from '../../shared/coding/coding.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Key } from '../parts/controls.tsx';

const t = texts.desk;
const notCoded = 'not-coded';

interface ThemePanelProps {
  readonly codebook: Codebook;
  readonly coding: Coding;
  /** Marks of evidence by theme. */
  readonly marks: Readonly<Record<string, number>>;
  readonly focused: string | null;
  readonly onSave: (changes: Changes) => Promise<void>;
  readonly onFocusTheme: (id: string) => void;
  /** A press on a theme: marks the selected words for it, or toggles it. */
  readonly onPress: (id: string) => void;
}

/** Themes by group, each with its key. A press marks it present or takes that back; the small button has the other states. */
export function ThemePanel({ codebook, coding, marks, focused, onSave, onFocusTheme, onPress }: ThemePanelProps) {
  return [...themeGroups(codebook)].map(([group, themes]) => (
    <section key={group} className="theme-group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className="group-heading">
        {groupLabel(codebook, group)}
      </h2>
      <ul className="themes">
        {themes.map((theme) => (
          <ThemeRow
            key={theme.id}
            theme={theme}
            state={coding.values[theme.id]}
            marks={marks[theme.id] ?? 0}
            isFocused={focused === theme.id}
            onSave={onSave}
            onFocusTheme={onFocusTheme}
            onPress={onPress}
          />
        ))}
      </ul>
    </section>
  ));
}

interface ThemeRowProps {
  readonly theme: Theme;
  readonly state: string | undefined;
  readonly marks: number;
  readonly isFocused: boolean;
  readonly onSave: (changes: Changes) => Promise<void>;
  readonly onFocusTheme: (id: string) => void;
  readonly onPress: (id: string) => void;
}

const ThemeRow = memo(function ThemeRow({ theme, state, marks, isFocused, onSave, onFocusTheme, onPress }: ThemeRowProps) {
  const words = state === undefined ? t.notCoded : (t.states[state] ?? state);
  return (
    <li className={`theme ${state ?? ''} ${isFocused ? 'focused' : ''}`} onPointerEnter={() => onFocusTheme(theme.id)}>
      <button
        type="button"
        className="theme-mark"
        aria-pressed={state === 'present'}
        aria-keyshortcuts={theme.key === '' ? undefined : theme.key}
        onFocus={() => onFocusTheme(theme.id)}
        // A press would take the selection away that it is to mark.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onPress(theme.id)}
      >
        <Key>{theme.key}</Key>
        <span className="theme-label">{theme.label}</span>
        <span className="visually-hidden">, </span>
        {marks > 0 ? (
          <span className="theme-marks" title={t.marksOf(marks)}>
            <span aria-hidden="true">{marks}</span>
            <span className="visually-hidden">{t.marksOf(marks)}, </span>
          </span>
        ) : null}
        <span className={state === undefined || state === 'present' ? 'visually-hidden' : 'theme-state'}>{words}</span>
      </button>
      <MenuTrigger>
        <AriaButton className="theme-more" aria-label={t.otherStates(theme.label)}>
          <svg width="14" height="4" viewBox="0 0 14 4" aria-hidden="true">
            <circle cx="2" cy="2" r="1.4" fill="currentColor" />
            <circle cx="7" cy="2" r="1.4" fill="currentColor" />
            <circle cx="12" cy="2" r="1.4" fill="currentColor" />
          </svg>
        </AriaButton>
        <Popover className="popover">
          <Menu
            selectionMode="single"
            selectedKeys={[state ?? notCoded]}
            disallowEmptySelection
            onAction={(key) => void onSave({ [theme.id]: key === notCoded ? null : String(key) })}
          >
            {[...themeStates, notCoded].map((each) => (
              <MenuItem key={each} id={each} className="option">
                {t.states[each] ?? t.notCoded}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
});

/** What a press on a theme makes of its state: present, or taken back. */
export function toggled(state: string | undefined): string | null {
  return state === 'present' ? null : 'present';
}

/** What Shift and the key make of it: absent, cannot tell, not applicable, not coded, in turn. */
export function cycled(state: string | undefined): string | null {
  const turn = ['absent', 'unclear', 'not-applicable', null] as const;
  const at = turn.findIndex((each) => each === (state ?? null));
  return turn[(at + 1) % turn.length] ?? null;
}
