import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { Button, Key } from '../parts/controls.tsx';
import { CodeViews } from './code-views.tsx';
import type { DeskWork } from './desk-work.ts';
import { ReviewerMenu } from './reviewer-menu.tsx';

const t = texts.desk;

interface DeskBarProps {
  readonly overview: Overview;
  readonly reviewer: string;
  readonly work: DeskWork;
  readonly onGoTo: () => void;
  readonly onShowKeys: () => void;
}

/** Where one is among the cases, undo and redo, and whose desk it is. */
export function DeskBar({ overview, reviewer, work, onGoTo, onShowKeys }: DeskBarProps) {
  const { line, lines, at } = work;
  return (
    <TopBar
      overview={overview}
      place={texts.app.places.code}
      views={<CodeViews inPackage={overview.workPackage !== null} />}
      detail={
        line ? (
          <Button look="plain" className="position" onPress={onGoTo}>
            {t.position(at + 1, lines.length)}
            <span className="visually-hidden">{t.goToFrom(line.caseRef)}</span> <Key>{t.keyNames.goTo}</Key>
          </Button>
        ) : undefined
      }
    >
      <Button look="plain" onPress={() => void work.takeBack('undo')} aria-label={t.undo}>
        <Turn />
      </Button>
      <Button look="plain" onPress={() => void work.takeBack('redo')} aria-label={t.redo}>
        <Turn forward />
      </Button>
      <ReviewerMenu
        reviewer={reviewer}
        own={lines.filter(({ assigned }) => assigned).length}
        all={overview.drawn}
        canChange={overview.workPackage === null}
        onShowKeys={onShowKeys}
      />
      <Button look="plain" onPress={onShowKeys} aria-label={t.keysButton}>
        <Key>?</Key>
      </Button>
    </TopBar>
  );
}

function Turn({ forward = false }: { forward?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={forward ? 'mirrored' : ''}>
      <path
        d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
