import '../style/start.css';
import { useQuery } from '@tanstack/react-query';
import type { DesktopOutput, FileChoice } from '../../shared/contract/desktop.ts';
import type { CoreError } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import { longDate } from '../../shared/texts/words.ts';
import { ask } from '../core/bridge.ts';
import { queryClient } from '../core/query-client.ts';
import { Button } from '../parts/controls.tsx';
import { Problem } from '../parts/notices.tsx';
import { useDrop } from '../parts/use-drop.ts';

const t = texts.start;

interface StartScreenProps {
  readonly error: CoreError | null;
  readonly onNew: () => void;
  readonly onChoose: () => Promise<void>;
  readonly onDropped: (file: File) => Promise<void>;
  readonly onOpen: (choice: FileChoice) => Promise<void>;
  readonly onSample: () => Promise<void>;
}

type Recent = DesktopOutput<'desktop.recent'>[number];

/** Recent reviews, New, Open, and the sample. Nothing else. */
export function StartScreen({ error, onNew, onChoose, onDropped, onOpen, onSample }: StartScreenProps) {
  const recent = useQuery({ queryKey: ['recent'], queryFn: () => ask('desktop.recent', {}), staleTime: 0 });
  const { over, handlers } = useDrop(([file]) => {
    if (file) void onDropped(file);
  });
  const forget = async (token: string): Promise<void> => {
    await ask('desktop.forget-recent', { token });
    await queryClient.invalidateQueries({ queryKey: ['recent'] });
  };
  return (
    <main className={`start ${over ? 'over' : ''}`} {...handlers}>
      <section className="start-begin">
        <h1 className="start-name">{t.heading}</h1>
        <p className="start-purpose">{t.purpose}</p>
        <Problem error={error} />
        <div className="start-actions">
          <Button look="main" onPress={onNew}>
            {t.newReview}
          </Button>
          <Button onPress={() => void onChoose()}>{t.open}</Button>
        </div>
        <p className="quiet">{over ? <strong className="drop-now">{t.dropNow}</strong> : t.dropHint}</p>
        <div className="start-sample">
          <Button look="plain" onPress={() => void onSample()}>
            {t.sample}
          </Button>
          <p className="quiet">{t.sampleNote}</p>
        </div>
      </section>
      <section className="start-recent" aria-labelledby="recent-heading">
        <h2 id="recent-heading">{t.recent}</h2>
        {recent.data?.length === 0 ? <p className="quiet">{t.noRecent}</p> : null}
        <ul>
          {recent.data?.map((review) => (
            <RecentReview
              key={review.choice.token}
              review={review}
              isAlike={recent.data.filter(({ title }) => title === review.title).length > 1}
              onOpen={onOpen}
              onForget={forget}
            />
          ))}
        </ul>
      </section>
    </main>
  );
}

function RecentReview({
  review,
  isAlike,
  onOpen,
  onForget,
}: {
  review: Recent;
  /** Another one has the same title: only the name of the file tells them apart. */
  isAlike: boolean;
  onOpen: StartScreenProps['onOpen'];
  onForget: (token: string) => Promise<void>;
}) {
  const { choice, title, stage, workPackage, openedAt, found } = review;
  const what = workPackage ? texts.workPackage.recent(workPackage.reviewer, workPackage.complete, workPackage.cases) : t.stages[stage];
  return (
    <li className="recent">
      <button type="button" className={`recent-open ${isAlike ? 'alike' : ''}`} disabled={!found} onClick={() => void onOpen(choice)}>
        <span className="recent-title">{title}</span>
        <span className="quiet">
          {found ? what : t.notFound} · {t.opened(longDate(openedAt))} · {choice.name}
        </span>
      </button>
      <Button look="plain" aria-label={t.forget(isAlike ? `${title}, ${choice.name}` : title)} onPress={() => void onForget(choice.token)}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </Button>
    </li>
  );
}
