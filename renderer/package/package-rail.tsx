import type { WorkPackageInfo } from '../../shared/contract/package-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { RailFoot } from '../frame/rail-foot.tsx';
import { Button } from '../parts/controls.tsx';
import { dayAndTime, today } from '../parts/times.ts';
import { openReturnSheet } from './return-store.ts';
import type { PackageProgress } from './use-package-progress.ts';

const t = texts.workPackage;

interface PackageRailProps {
  readonly overview: Overview;
  readonly held: WorkPackageInfo;
  readonly progress: PackageProgress;
  readonly onClose: () => Promise<void>;
}

/** Whose package it is, how far it is, when it is wanted back, and the way back. */
export function PackageRail({ overview, held, progress: { complete, cases }, onClose }: PackageRailProps) {
  const isDone = cases > 0 && complete === cases;
  const lacks = held.returned === null || held.unreturned > 0;
  return (
    <aside className="rail package-rail" aria-label={t.railLabel}>
      <div className="rail-title">
        <strong>{overview.title}</strong>
        <span>{t.title(held.reviewer)}</span>
      </div>
      <div className="package-progress">
        <p id="package-progress">{t.progress(complete, cases)}</p>
        <progress aria-labelledby="package-progress" max={Math.max(cases, 1)} value={complete} />
        <Due due={held.due} />
      </div>
      <div className="package-return">
        <Button look={(isDone || overview.concerns.open > 0) && lacks ? 'main' : 'ordinary'} onPress={openReturnSheet}>
          {t.write}
        </Button>
        {overview.concerns.open > 0 && lacks ? <p className="package-caution">{t.concernWaits}</p> : null}
        <p className="quiet">
          {held.returned === null
            ? t.notReturned
            : `${t.returned(dayAndTime(held.returned.at))} ${held.unreturned === 0 ? t.unchanged : t.changedSince(held.unreturned)}`}
        </p>
      </div>
      <RailFoot close={t.closePackage} onClose={onClose} />
    </aside>
  );
}

function Due({ due }: { due: string | null }) {
  if (due === null) return null;
  const now = today();
  if (due < now) return <p className="package-caution">{t.overdue(due)}</p>;
  return <p className="quiet">{due === now ? t.dueToday : t.due(due)}</p>;
}
