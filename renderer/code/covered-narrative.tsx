import { texts } from '../../shared/texts/texts.ts';
import { type FieldValue, type NarrativePart, narrativeText } from '../../shared/vocabulary/case-fields.ts';
import { Button, Key } from '../parts/controls.tsx';

const t = texts.desk;

interface CoveredNarrativeProps {
  readonly parts: readonly NarrativePart[];
  /** What the extract warns of. */
  readonly flags: FieldValue | undefined;
  readonly onShow: () => void;
}

/** What stands in place of a narrative until it is asked for: how long it is, and what it is flagged with. None of it is in the page. */
export function CoveredNarrative({ parts, flags, onShow }: CoveredNarrativeProps) {
  const words = narrativeText(parts).split(/\s+/).filter(Boolean).length;
  const isFlagged = flags !== null && flags !== undefined && flags !== '';
  return (
    <div className="covered">
      <p>
        <strong>{t.covered}</strong> <span className="quiet">{t.coveredWords(words)}</span>
      </p>
      {isFlagged ? <p className="caution-text">{t.coveredFlags(String(flags))}</p> : null}
      <Button onPress={onShow}>
        {t.show} <Key>{t.spaceKey}</Key>
      </Button>
    </div>
  );
}
