import { useEffect, useRef } from 'react';
import type { CodingCheck } from '../../shared/contract/desk-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';

const t = texts.desk;

interface BeforeCompleteProps {
  readonly checks: readonly CodingCheck[];
  readonly onComplete: () => void;
  readonly onLook: () => void;
}

/** What a reviewer may want to look at before the case is complete: asked once, never in the way. */
export function BeforeComplete({ checks, onComplete, onLook }: BeforeCompleteProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section className="notice before-complete" aria-label={t.beforeComplete} tabIndex={-1} ref={region}>
      <div>
        <p>
          <strong>{t.beforeComplete}</strong>
        </p>
        <ul>
          {checks.map(({ id, says }) => (
            <li key={id}>{says}</li>
          ))}
        </ul>
        <div className="actions">
          <Button onPress={onLook}>{t.lookAgain}</Button>
          <Button onPress={onComplete}>
            {t.completeAnyway} <Key>{t.completeKey}</Key>
          </Button>
        </div>
      </div>
    </section>
  );
}
