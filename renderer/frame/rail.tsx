import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { type Place, places, useWindow } from '../state/window-store.ts';
import { PlaceMark } from './place-mark.tsx';
import { placeState } from './place-state.ts';
import { RailFoot } from './rail-foot.tsx';

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
      <RailFoot close={texts.app.close} onClose={onClose} />
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
