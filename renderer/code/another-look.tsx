import type { Codebook } from '../../shared/codebook/codebook.ts';
import { type Changes, type Coding, lookedItem } from '../../shared/coding/coding.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';

const t = texts.desk;

interface AnotherLookProps {
  readonly codebook: Codebook;
  readonly coding: Coding;
  readonly onSave: (changes: Changes) => Promise<void>;
}

/** The meaning of something has changed since it was coded: what, and a way to say that the coding holds. */
export function AnotherLook({ codebook, coding, onSave }: AnotherLookProps) {
  if (coding.anotherLook.length === 0) return null;
  const labels = [...codebook.themes, ...codebook.questions].filter(({ id }) => coding.anotherLook.includes(id)).map(({ label }) => label);
  return (
    <Notice>
      {t.anotherLook(labels)}{' '}
      <Button look="plain" onPress={() => void onSave({ [lookedItem]: String(codebook.version) })}>
        {t.stillHolds}
      </Button>
    </Notice>
  );
}
