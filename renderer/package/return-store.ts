import { create } from 'zustand';

/** Whether the sheet for writing a return is open; it can be asked for from the rail and from the desk. */
export const useReturnSheet = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openReturnSheet(): void {
  useReturnSheet.setState({ open: true });
}

export function closeReturnSheet(): void {
  useReturnSheet.setState({ open: false });
}
