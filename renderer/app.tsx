import { useCallback, useEffect, useState } from 'react';
import type { FileChoice, MenuEvent } from '../shared/contract/desktop.ts';
import type { Overview } from '../shared/contract/review-commands.ts';
import type { CoreError } from '../shared/result.ts';
import { ask, Failed } from './core/bridge.ts';
import { reviewClosed, reviewReplaced, useOverview } from './core/queries.ts';
import { Cover } from './frame/cover.tsx';
import { firstPlace } from './frame/place-state.ts';
import { ReviewWindow } from './frame/review-window.tsx';
import { type About, HelpSheet } from './help/help-sheet.tsx';
import { PackageWindow } from './package/package-window.tsx';
import { Announcer, announce } from './parts/announce.tsx';
import { useLanding } from './parts/use-landing.ts';
import { NewReview } from './start/new-review.tsx';
import { PassphraseSheet } from './start/passphrase-sheet.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { useWindow } from './state/window-store.ts';

type Stage = 'beginning' | 'start' | 'new' | 'review';

/** The whole window: the start screen, a review or a work package. */
export function App() {
  const [stage, setStage] = useState<Stage>('beginning');
  const [error, setError] = useState<CoreError | null>(null);
  const [about, setAbout] = useState<About>({ version: '', electron: '' });
  const [helpShown, setHelpShown] = useState(false);
  const [locked, setLocked] = useState<FileChoice | null>(null);
  const hidden = useWindow((state) => state.hidden);
  const visit = useWindow((state) => state.visit);
  const sitting = useWindow((state) => state.reviewer);
  useLanding(`${stage} ${visit} ${sitting ?? ''}`, stage === 'beginning');

  const showReview = useCallback((overview: Overview): void => {
    setLocked(null);
    announce('');
    useWindow.getState().leaveReview();
    reviewReplaced(overview);
    useWindow.getState().go(firstPlace(overview));
    setStage('review');
  }, []);

  const openReview = useCallback(
    (choice: FileChoice): Promise<void> =>
      attempt(async () => {
        setLocked(null);
        const opened = await window.dipSampler.call('review.open', { file: choice.token });
        if (opened.ok) showReview(opened.value);
        else if (opened.error.code === 'passphrase-needed') setLocked(choice);
        else throw new Failed(opened.error);
      }, setError),
    [showReview],
  );

  const chooseReview = useCallback(async (): Promise<void> => {
    await attempt(async () => {
      const { choice } = await ask('desktop.choose-file', { purpose: 'open-review' });
      if (choice) await openReview(choice);
    }, setError);
  }, [openReview]);

  const dropReview = useCallback(
    (file: File): Promise<void> =>
      attempt(async () => {
        const token = await window.dipSampler.fileToken(file);
        if (!token.ok) throw new Failed(token.error);
        await openReview(token.value);
      }, setError),
    [openReview],
  );

  const openSample = useCallback(async (): Promise<void> => {
    await attempt(async () => {
      const { choice, exists } = await ask('desktop.sample-file', {});
      if (!exists) await ask('review.create-sample', { file: choice.token });
      // The token to create it with is used up; the file now exists and has one to open it.
      const ready = exists ? choice : (await ask('desktop.sample-file', {})).choice;
      await openReview(ready);
    }, setError);
  }, [openReview]);

  const closeReview = useCallback(async (): Promise<void> => {
    await attempt(async () => {
      await ask('review.close', {});
      announce('');
      useWindow.getState().leaveReview();
      setStage('start');
      reviewClosed();
    }, setError);
  }, []);

  useEffect(() => {
    void attempt(async () => {
      const begun = await ask('desktop.start', {});
      setAbout(begun);
      if (begun.open) await openReview(begun.open);
      else if (begun.resumed) showReview(await ask('review.overview', {}));
    }, setError).finally(() => setStage((now) => (now === 'beginning' ? 'start' : now)));
  }, [openReview, showReview]);

  useEffect(() => {
    const obey = (event: MenuEvent): void => {
      if (event.item === 'new-review') setStage('new');
      if (event.item === 'open-review') void chooseReview();
      if (event.item === 'open-file') void openReview(event.choice);
      if (event.item === 'close-review') void closeReview();
      if (event.item === 'help') setHelpShown(true);
    };
    return window.dipSampler.onMenu(obey);
  }, [chooseReview, openReview, closeReview]);

  useEffect(() => {
    const everywhere = (event: KeyboardEvent): void => {
      if (event.key !== 'F9' && event.key !== 'F1') return;
      event.preventDefault();
      if (event.key === 'F1') setHelpShown(true);
      else useWindow.getState().setHidden(!useWindow.getState().hidden);
    };
    window.addEventListener('keydown', everywhere, { capture: true });
    return () => window.removeEventListener('keydown', everywhere, { capture: true });
  }, []);

  if (hidden) return <Cover />;
  return (
    <>
      {stage === 'start' ? (
        <StartScreen
          error={error}
          onNew={() => setStage('new')}
          onChoose={chooseReview}
          onDropped={dropReview}
          onOpen={openReview}
          onSample={openSample}
        />
      ) : null}
      {stage === 'new' ? <NewReview onBack={() => setStage('start')} onMade={showReview} /> : null}
      {stage === 'review' ? <OpenedReview onClose={closeReview} /> : null}
      {locked ? <PassphraseSheet key={locked.token} choice={locked} onOpened={showReview} onClose={() => setLocked(null)} /> : null}
      {helpShown ? <HelpSheet about={about} onClose={() => setHelpShown(false)} /> : null}
      <Announcer />
    </>
  );
}

function OpenedReview({ onClose }: { onClose: () => Promise<void> }) {
  const overview = useOverview();
  if (!overview) return null;
  const { workPackage } = overview;
  if (workPackage) return <PackageWindow overview={overview} held={workPackage} onClose={onClose} />;
  return <ReviewWindow overview={overview} onClose={onClose} />;
}

/** Runs a step of opening or closing; what fails is shown on the start screen. */
async function attempt(step: () => Promise<void>, setError: (error: CoreError | null) => void): Promise<void> {
  setError(null);
  try {
    await step();
  } catch (problem) {
    if (!(problem instanceof Failed)) throw problem;
    setError(problem.error);
  }
}
