import { useState } from 'react';
import { noticeParagraphs } from '../../shared/coding/care-settings.ts';
import { texts } from '../../shared/texts/texts.ts';
import { SupportContacts } from '../care/support-contacts.tsx';
import { useReviewQuery } from '../core/queries.ts';
import { Button } from '../parts/controls.tsx';
import { CareEditor } from './care-editor.tsx';

const t = texts.deskReports;

/** What reviewers are told, as it stands, and the way to change it. */
export function CarePart() {
  const care = useReviewQuery('care.read', {}).data;
  const [editing, setEditing] = useState(false);
  if (!care) return null;
  return (
    <section className="report-part" aria-labelledby="care-heading">
      <h2 id="care-heading">{t.care}</h2>
      <p className="quiet">{t.careLead}</p>
      {editing ? (
        <CareEditor care={care} onClose={() => setEditing(false)} />
      ) : (
        <>
          <div className="care-shown">
            {noticeParagraphs(care.notice).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <p>{care.safeguarding === '' ? texts.care.concernNoContact : texts.care.concernContact(care.safeguarding)}</p>
          <SupportContacts contacts={care.contacts} />
          <div className="actions">
            <Button onPress={() => setEditing(true)}>{t.careEdit}</Button>
          </div>
        </>
      )}
    </section>
  );
}
