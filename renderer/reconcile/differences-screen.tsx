import { useState } from 'react';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import type { Difference } from '../../shared/contract/reconcile-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { SupportDialog } from '../care/support-dialog.tsx';
import { Failed } from '../core/bridge.ts';
import { useReviewQuery } from '../core/queries.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { useDecider } from '../reports/who-decides.ts';
import { DeciderDialog } from './decider-dialog.tsx';
import { DifferenceDesk } from './difference-desk.tsx';
import { DifferenceList } from './difference-list.tsx';
import { NoDifferences } from './no-differences.tsx';
import { ReconcileKeysDialog } from './reconcile-keys.tsx';
import { nameOf } from './reconcile-store.ts';
import { ReconcileViews } from './reconcile-views.tsx';
import { useDifferences } from './use-differences.ts';

const t = texts.reconcile;

/** Where reviewers differ: left the list, then one difference at a time. */
export function DifferencesScreen({ overview }: { overview: Overview }) {
  const [open, setOpen] = useState<'keys' | 'support' | 'decider' | null>(null);
  const list = useReviewQuery('reconcile.list', {}, overview.drawn > 0);
  const by = useDecider((state) => state.by);
  const [first, ...rest] = list.data?.differences ?? [];
  return (
    <>
      <TopBar overview={overview} place={texts.app.places.reconcile} views={<ReconcileViews />}>
        {by.trim() === '' || !first ? null : (
          <>
            <span className="quiet">{t.deciding(by)}</span>
            <Button look="plain" onPress={() => setOpen('decider')} aria-label={t.changeDecider}>
              {t.change}
            </Button>
          </>
        )}
        {first ? (
          <Button look="plain" onPress={() => setOpen('keys')}>
            {t.keysButton}
          </Button>
        ) : null}
      </TopBar>
      <Problem error={list.error instanceof Failed ? list.error.error : null} />
      {first && list.data ? (
        <Differing all={[first, ...rest]} list={list.data} onShowKeys={() => setOpen('keys')} onSupport={() => setOpen('support')} />
      ) : overview.drawn === 0 || list.data ? (
        <NoDifferences drawn={overview.drawn} severallyCoded={list.data?.severallyCoded ?? 0} />
      ) : null}
      {open === 'keys' ? <ReconcileKeysDialog onClose={() => setOpen(null)} /> : null}
      {open === 'decider' ? <DeciderDialog onClose={() => setOpen(null)} /> : null}
      {open === 'support' ? <SupportDialog onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface DifferingProps {
  readonly all: readonly [Difference, ...Difference[]];
  readonly list: CommandOutput<'reconcile.list'>;
  readonly onShowKeys: () => void;
  readonly onSupport: () => void;
}

function Differing({ all, list, onShowKeys, onSupport }: DifferingProps) {
  const differences = useDifferences(all, list.counts);
  const { current, nextOpen } = differences;
  const [revealed, setRevealed] = useState<string | null>(null);
  const file = useReviewQuery('reconcile.read', { caseRef: current.caseRef, id: current.id });
  // Fetched ahead, so that turning to it takes no time.
  const ahead = { caseRef: nextOpen?.caseRef ?? '', id: nextOpen?.id ?? '' };
  useReviewQuery('reconcile.read', ahead, nextOpen !== undefined);
  return (
    <div className="reconcile">
      <DifferenceList differences={differences} />
      <Problem error={file.error instanceof Failed ? file.error.error : null} />
      {file.data ? (
        <DifferenceDesk
          key={nameOf(current)}
          differences={differences}
          file={file.data}
          revealed={revealed}
          onReveal={setRevealed}
          onShowKeys={onShowKeys}
          onSupport={onSupport}
        />
      ) : null}
    </div>
  );
}
