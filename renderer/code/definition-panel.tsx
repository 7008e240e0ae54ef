import type { Theme } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useSelectedWords } from './selected-words.ts';

const t = texts.desk;

/**
 * The definition of the theme under focus, always in the same place and of the same height, so that nothing jumps. While words are selected
 * it says what can be done with them.
 */
export function DefinitionPanel({ theme }: { theme: Theme | undefined }) {
  const selected = useSelectedWords((state) => state.selected);
  return (
    <aside className="definition" aria-label={t.definitionLabel}>
      {selected !== null ? (
        <p>
          {t.selectedHint} <q className="selected-words">{selected.words}</q>
        </p>
      ) : theme === undefined ? (
        <p className="quiet">{t.definitionHint}</p>
      ) : (
        <>
          <p>
            <strong>{theme.label}.</strong> {theme.definition}
          </p>
          <p className="quiet">
            <Line label={t.include} text={theme.include} />
            <Line label={t.exclude} text={theme.exclude} />
            <Line label={t.example} text={theme.example} />
          </p>
        </>
      )}
    </aside>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  return text === '' ? null : (
    <>
      <strong>{label}</strong> {text}{' '}
    </>
  );
}
