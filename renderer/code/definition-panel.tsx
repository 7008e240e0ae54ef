import type { Theme } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';

const t = texts.desk;

/** The definition of the theme under focus, always in the same place and of the same height. */
export function DefinitionPanel({ theme }: { theme: Theme | undefined }) {
  return (
    <aside className="definition" aria-label={t.definitionLabel}>
      {theme === undefined ? (
        <p className="quiet">{t.definitionHint}</p>
      ) : (
        <>
          <p>
            <strong>{theme.label}.</strong> {theme.definition}
          </p>
          <p className="quiet">
            {theme.include === '' ? null : (
              <>
                <strong>{t.include}</strong> {theme.include}{' '}
              </>
            )}
            {theme.exclude === '' ? null : (
              <>
                <strong>{t.exclude}</strong> {theme.exclude}
              </>
            )}
          </p>
        </>
      )}
    </aside>
  );
}
