import '../style/care.css';
import type { SupportContact } from '../../shared/coding/care-settings.ts';

/** Who can be turned to: the number as large as the name, since it is what is looked for. */
export function SupportContacts({ contacts }: { contacts: readonly SupportContact[] }) {
  return (
    <ul className="support-contacts">
      {contacts.map(({ name, reach, when, note }) => (
        <li key={`${name}\n${reach}`}>
          <span className="support-name">{name}</span>
          <strong className="support-reach">{reach}</strong>
          {when === '' && note === '' ? null : (
            <span className="quiet support-note">{[when, note].filter((part) => part !== '').join('. ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
