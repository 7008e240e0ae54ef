import { useState } from 'react';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { DeskSettings } from '../../shared/coding/desk-settings.ts';
import { keysWith, withOwnKeys } from '../../shared/coding/own-keys.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TextField } from '../parts/controls.tsx';

const t = texts.desk;

interface OwnKeysProps {
  readonly codebook: Codebook;
  readonly keys: DeskSettings['keys'];
  readonly onChange: (keys: DeskSettings['keys']) => void;
}

/** A key for each theme, of the reviewer's own choice. A key that cannot be had says so and changes nothing. */
export function OwnKeys({ codebook, keys, onChange }: OwnKeysProps) {
  const [wrong, setWrong] = useState<{ readonly theme: string; readonly key: string } | null>(null);
  const { themes } = withOwnKeys(codebook, keys);
  const give = (theme: string, typed: string): void => {
    // The last letter typed takes the place of the one that was there.
    const key = Array.from(typed.trim()).at(-1) ?? '';
    const next = keysWith(codebook, keys, theme, key);
    setWrong(next ? null : { theme, key });
    if (next) onChange(next);
  };
  return (
    <div className="own-keys">
      <p className="help">{t.ownKeysHelp}</p>
      {themes.map((theme) => (
        <TextField
          key={theme.id}
          className="narrow own-key"
          label={theme.label}
          value={wrong?.theme === theme.id ? wrong.key : theme.key}
          onChange={(typed) => give(theme.id, typed)}
          wrong={wrong?.theme === theme.id ? t.ownKeyTaken(wrong.key) : null}
        />
      ))}
    </div>
  );
}
