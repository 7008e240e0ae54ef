import '../style/help.css';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { Sheet } from '../parts/sheet.tsx';

const t = texts.help;

export interface About {
  readonly version: string;
  readonly electron: string;
}

/** What a person may want to know of the whole program: its keys, how accessible it is, and which version this is. */
export function HelpSheet({ about, onClose }: { about: About; onClose: () => void }) {
  return (
    <Sheet title={t.heading} onClose={onClose}>
      <section className="help-text" aria-label={t.heading} tabIndex={0}>
        <h3>{t.keys.heading}</h3>
        <KeyList keys={t.keys.lines} />
        <h3>{t.accessibility.heading}</h3>
        {t.accessibility.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h3>{t.about.heading}</h3>
        <p>{t.about.version(about.version, about.electron)}</p>
      </section>
      <div className="actions">
        <Button look="main" onPress={onClose}>
          {t.close} <Key>Esc</Key>
        </Button>
      </div>
    </Sheet>
  );
}
