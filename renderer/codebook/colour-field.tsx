import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';

const t = texts.codebookWindow.theme;

/** A colour, by the system's own field for one; none is none. */
export function ColourField({ colour, onChange }: { colour: string; onChange: (colour: string) => void }) {
  return (
    <div className="field book-colour-field">
      <label htmlFor="theme-colour">{t.colour}</label>
      <span className="book-colour-row">
        <input
          id="theme-colour"
          type="color"
          className="input"
          // The field knows no "none": grey stands for it.
          value={/^#[0-9a-f]{6}$/i.test(colour) ? colour : '#808080'}
          onChange={(event) => onChange(event.target.value)}
        />
        {colour === '' ? (
          <span className="quiet">{t.noColour}</span>
        ) : (
          <Button look="plain" onPress={() => onChange('')}>
            {t.noColour}
          </Button>
        )}
      </span>
    </div>
  );
}
