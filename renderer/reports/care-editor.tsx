import { type SyntheticEvent, useState } from 'react';
import type { CareSettings } from '../../shared/coding/care-settings.ts';
import { texts } from '../../shared/texts/texts.ts';
import { reviewChanged } from '../core/queries.ts';
import { useLongCall } from '../core/use-long-call.ts';
import { announce } from '../parts/announce.tsx';
import { Button, TextArea, TextField } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { useWindow } from '../state/window-store.ts';
import { ContactFields } from './contact-fields.tsx';

const t = texts.deskReports;
const emptyContact = { name: '', reach: '', when: '', note: '' };

/** The notice before each sitting, the safeguarding contact and those who give support. */
export function CareEditor({ care, onClose }: { care: CareSettings; onClose: () => void }) {
  const call = useLongCall('care.save');
  const [draft, setDraft] = useState<CareSettings>(care);
  const [tried, setTried] = useState(false);
  const { notice, safeguarding, contacts } = draft;
  const change = (part: Partial<CareSettings>): void => setDraft({ ...draft, ...part });
  const isReady = notice.trim() !== '' && contacts.every(({ name, reach }) => name.trim() !== '' && reach.trim() !== '');

  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isReady || !(await call.run({ settings: draft }))) return;
    useWindow.getState().saved(new Date().toISOString());
    announce(t.careSaved);
    onClose();
    await reviewChanged();
  };
  return (
    <form className="care-editor" onSubmit={(event) => void save(event)} noValidate>
      <TextArea
        label={t.careNotice}
        help={t.careNoticeHelp}
        value={notice}
        onChange={(value) => change({ notice: value })}
        wrong={tried && notice.trim() === '' ? t.careNoticeMissing : null}
        className="care-notice"
      />
      <TextField
        label={t.careSafeguarding}
        help={t.careSafeguardingHelp}
        value={safeguarding}
        onChange={(value) => change({ safeguarding: value })}
      />
      <div className="field">
        <h3>{t.careContacts}</h3>
        <span className="help">{t.careContactsHelp}</span>
      </div>
      {contacts.map((contact, at) => (
        <ContactFields
          key={at}
          number={at + 1}
          contact={contact}
          tried={tried}
          onChange={(next) => change({ contacts: contacts.with(at, next) })}
          onRemove={contacts.length > 1 ? () => change({ contacts: contacts.toSpliced(at, 1) }) : null}
        />
      ))}
      <Button isDisabled={contacts.length >= 12} onPress={() => change({ contacts: [...contacts, emptyContact] })}>
        {t.careContactAdd}
      </Button>
      <Problem error={call.error} onDismiss={call.clearError} />
      <div className="actions">
        <Button look="main" type="submit" isDisabled={call.running}>
          {t.careSave}
        </Button>
        <Button onPress={onClose}>{texts.app.cancel}</Button>
      </div>
    </form>
  );
}
