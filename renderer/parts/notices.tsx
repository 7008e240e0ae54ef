import type { ReactNode } from 'react';
import type { Progress } from '../../shared/contract/commands.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button } from './controls.tsx';

/** What went wrong, said at once to a screen reader too. */
export function Problem({ error, onDismiss }: { error: CoreError | null; onDismiss?: () => void }) {
  if (!error) return null;
  return (
    <div className="notice problem" role="alert">
      <div>{error.message}</div>
      {onDismiss ? (
        <Button look="plain" onPress={onDismiss}>
          {texts.app.dismiss}
        </Button>
      ) : null}
    </div>
  );
}

export function Notice({ children, tone = 'caution' }: { children: ReactNode; tone?: 'caution' | 'good' }) {
  return (
    <div className={`notice ${tone === 'good' ? 'good' : ''}`} role="status">
      <div>{children}</div>
    </div>
  );
}

/** A bar for work that takes a while, with a way to stop it. */
export function Working({ label, progress, onCancel }: { label: string; progress: Progress | null; onCancel: () => void }) {
  const total = progress?.total ?? null;
  return (
    <div className="working">
      <div className="quiet">
        <span id="working-label">{label}</span>
        {total === null ? (
          <progress aria-labelledby="working-label" />
        ) : (
          <progress aria-labelledby="working-label" max={total} value={progress?.done ?? 0} />
        )}
      </div>
      <Button look="plain" onPress={onCancel}>
        {texts.app.cancel}
      </Button>
    </div>
  );
}

/** A screen that cannot be used yet: why, and where to go first. */
export function NotYet({ children, action, onAction }: { children: ReactNode; action: string; onAction: () => void }) {
  return (
    <div className="not-yet">
      <p>{children}</p>
      <Button look="main" onPress={onAction}>
        {action}
      </Button>
    </div>
  );
}
