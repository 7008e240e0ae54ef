import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { Button, Key } from '../parts/controls.tsx';
import { type Place, places, useWindow } from '../state/window-store.ts';
import { PlaceMark } from './place-mark.tsx';
import { placeState } from './place-state.ts';

/** The six places in working order, each with where it stands. */
export function Rail({ overview, onClose }: { overview: Overview; onClose: () => Promise<void> }) {
  return (
    <nav className="rail" aria-label={texts.app.placesLabel}>
      <div className="rail-title">
        <strong>{overview.title}</strong>
      </div>
      <ol className="places">
        {places.map((place) => (
          <li key={place}>
            <PlaceLink place={place} overview={overview} />
          </li>
        ))}
      </ol>
      <div className="rail-foot">
        <Button look="plain" onPress={() => useWindow.getState().setHidden(true)}>
          <span className="rail-word">{texts.app.hide}</span> <Key>{texts.app.hideKey}</Key>
        </Button>
        <Button look="plain" onPress={() => void onClose()}>
          <span className="rail-word">{texts.app.close}</span>
          <CloseMark />
        </Button>
      </div>
    </nav>
  );
}

function PlaceLink({ place, overview }: { place: Place; overview: Overview }) {
  const current = useWindow((state) => state.place === place);
  const { progress, words } = placeState(place, overview);
  return (
    <button
      type="button"
      className={`place ${current ? 'current' : ''} ${progress}`}
      aria-current={current ? 'page' : undefined}
      title={`${texts.app.places[place]}: ${words}`}
      onClick={() => useWindow.getState().go(place)}
    >
      <PlaceMark progress={progress} />
      <span className="place-words">
        <span className="place-name">{texts.app.places[place]}</span>
        <span className="place-state">{words}</span>
        <span className="visually-hidden">, {texts.app.progressOf[progress]}</span>
      </span>
      <span className="place-letter" aria-hidden="true">
        {texts.app.places[place]}
      </span>
    </button>
  );
}

function CloseMark() {
  return (
    <svg className="rail-icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
