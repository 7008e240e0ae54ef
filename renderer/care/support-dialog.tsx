import { texts } from '../../shared/texts/texts.ts';
import { useReviewQuery } from '../core/queries.ts';
import { Button } from '../parts/controls.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { SupportContacts } from './support-contacts.tsx';

const t = texts.care;

/** Somebody to talk to, at any time. Nothing is recorded of its being opened. */
export function SupportDialog({ onClose }: { onClose: () => void }) {
  const care = useReviewQuery('care.read', {}).data;
  return (
    <Sheet title={t.supportHeading} onClose={onClose}>
      <p>{t.supportLead}</p>
      <SupportContacts contacts={care?.contacts ?? []} />
      <div className="actions">
        <Button look="main" autoFocus onPress={onClose}>
          {t.supportClose}
        </Button>
      </div>
    </Sheet>
  );
}
