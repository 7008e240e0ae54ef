import { groupLabel, themeGroups } from '../../shared/codebook/codebook.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Tick } from '../parts/controls.tsx';
import { NeededField } from './needed-field.tsx';
import type { BookWork } from './use-book.ts';

const t = texts.codebookWindow.book;

/** What concerns the codebook as a whole. */
export function BookForm({ work }: { work: BookWork }) {
  const { book } = work;
  const groups = [...themeGroups(book).keys()].filter((group) => group !== '');
  return (
    <>
      <h1 tabIndex={-1}>{texts.codebookWindow.whole}</h1>
      <NeededField label={t.title} value={book.title} onChange={(title) => work.edit({ op: 'set-book', title }, 'book title')} />
      <div>
        <Tick isSelected={book.answerEach} onChange={(answerEach) => work.edit({ op: 'set-book', answerEach }, 'book answerEach')}>
          {t.answerEach}
        </Tick>
        <p className="quiet">{t.answerEachHelp}</p>
      </div>
      <h2>{t.groups}</h2>
      {groups.map((group) => (
        <NeededField
          key={group}
          label={t.groupName(group)}
          value={groupLabel(book, group)}
          onChange={(label) => work.edit({ op: 'name-group', group, label }, `group ${group}`)}
        />
      ))}
    </>
  );
}
