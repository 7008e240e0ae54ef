import type { SupportContact } from '../../shared/coding/care-settings.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, TextField } from '../parts/controls.tsx';

const t = texts.deskReports;

interface ContactFieldsProps {
  readonly number: number;
  readonly contact: SupportContact;
  readonly tried: boolean;
  readonly onChange: (contact: SupportContact) => void;
  /** Null for the last one: somebody must be there. */
  readonly onRemove: (() => void) | null;
}

/** One support contact as it is edited. */
export function ContactFields({ number, contact, tried, onChange, onRemove }: ContactFieldsProps) {
  const { name, reach, when, note } = contact;
  const wrong = (value: string): string | null => (tried && value.trim() === '' ? t.careContactMissing : null);
  const legend = t.careContact(number);
  return (
    <fieldset className="contact-fields">
      <legend>{legend}</legend>
      <TextField label={t.careContactName} value={name} onChange={(value) => onChange({ ...contact, name: value })} wrong={wrong(name)} />
      <TextField
        label={t.careContactReach}
        value={reach}
        onChange={(value) => onChange({ ...contact, reach: value })}
        wrong={wrong(reach)}
      />
      <TextField label={t.careContactWhen} value={when} onChange={(value) => onChange({ ...contact, when: value })} />
      <TextField label={t.careContactNote} value={note} onChange={(value) => onChange({ ...contact, note: value })} />
      {onRemove ? (
        <Button look="plain" onPress={onRemove}>
          {t.careContactRemove(name.trim() === '' ? legend : name)}
        </Button>
      ) : null}
    </fieldset>
  );
}
