import { type Snippet, snippetParts } from '../../shared/find/snippets.ts';

/** Pieces of a narrative with what was found marked in each. */
export function WordsAround({ snippets }: { snippets: readonly Snippet[] }) {
  return (
    <p className="words-around">
      {snippets.map((snippet, at) => (
        <span key={at}>
          {at === 0 ? '… ' : ' '}
          {snippetParts(snippet).map(({ text, isFound }, place) => (isFound ? <mark key={place}>{text}</mark> : text))}
          {' …'}
        </span>
      ))}
    </p>
  );
}
