import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string }>(() => ({ text: '' }));

/** Says something to a screen reader without moving anything on the screen. */
export function announce(text: string): void {
  useAnnouncement.setState({ text });
}

/** The one place where announcements are made; always in the page, so that assistive technology watches it. */
export function Announcer() {
  const text = useAnnouncement((state) => state.text);
  return (
    <div className="visually-hidden" aria-live="polite" role="log">
      {text}
    </div>
  );
}
