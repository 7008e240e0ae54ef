import type { Theme } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';

/** A theme's colour with its key: told apart by the letter, never by colour alone. */
export function BookMark({ theme }: { theme: Partial<Pick<Theme, 'key' | 'colour'>> }) {
  const { key = '', colour = '' } = theme;
  return (
    <span className="book-mark">
      <span className="book-colour" style={colour === '' ? {} : { background: colour }} aria-hidden="true" />
      <kbd className="key" aria-hidden="true">
        {key.toUpperCase()}
      </kbd>
      <span className="visually-hidden">{key === '' ? texts.codebookWindow.noKey : texts.codebookWindow.keyOf(key)}, </span>
    </span>
  );
}
