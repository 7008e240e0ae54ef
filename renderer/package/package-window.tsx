import '../style/frame.css';
import '../style/package.css';
import { lazy, Suspense, useEffect } from 'react';
import type { WorkPackageInfo } from '../../shared/contract/package-commands.ts';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { overviewChanged } from '../core/queries.ts';
import { StatusLine } from '../frame/status-line.tsx';
import { useWindow } from '../state/window-store.ts';
import { PackageRail } from './package-rail.tsx';
import { ReturnSheet } from './return-sheet.tsx';
import { closeReturnSheet, useReturnSheet } from './return-store.ts';
import { usePackageProgress } from './use-package-progress.ts';

const CodeScreen = lazy(async () => ({ default: (await import('../code/code-screen.tsx')).CodeScreen }));

interface PackageWindowProps {
  readonly overview: Overview;
  readonly held: WorkPackageInfo;
  readonly onClose: () => Promise<void>;
}

/** A work package: one reviewer's desk, how far they are, and the return. Nothing else of a review is in it. */
export function PackageWindow({ overview, held, onClose }: PackageWindowProps) {
  const progress = usePackageProgress(held.reviewer);
  const isReturning = useReturnSheet((state) => state.open);
  const savedAt = useWindow((state) => state.savedAt);

  // Each thing said makes the return that was written last one thing short.
  useEffect(() => {
    if (savedAt !== null) void overviewChanged();
  }, [savedAt]);
  useEffect(() => closeReturnSheet, []);

  return (
    <div className="frame package-frame">
      <a className="skip-link" href="#work">
        {texts.app.skipToWork}
      </a>
      <PackageRail overview={overview} held={held} progress={progress} onClose={onClose} />
      <main className="work" id="work" tabIndex={-1}>
        <Suspense fallback={null}>
          <CodeScreen overview={overview} />
        </Suspense>
      </main>
      <StatusLine overview={overview} />
      {isReturning ? <ReturnSheet held={held} progress={progress} onClose={closeReturnSheet} /> : null}
    </div>
  );
}
