import type { DifferenceFile } from '../../shared/contract/reconcile-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Disclosure } from '../parts/disclosure.tsx';

const t = texts.desk;

/** What is asked: the theme or question by its name, with what it means; the finer points folded. */
export function ItemMeaning({ item }: Pick<DifferenceFile, 'item'>) {
  const points = (
    [
      [t.include, item.include],
      [t.exclude, item.exclude],
      [t.example, item.example],
    ] as const
  ).filter(([, text]) => text !== '');
  return (
    <header className="item-meaning">
      <h2 id="item-heading">{item.label}</h2>
      {item.definition === '' ? null : <p>{item.definition}</p>}
      {points.length > 0 ? (
        <Disclosure title={texts.reconcile.meaning}>
          {points.map(([name, text]) => (
            <p key={name} className="quiet">
              <strong>{name}</strong> {text}
            </p>
          ))}
        </Disclosure>
      ) : null}
    </header>
  );
}
