import '../style/code.css';
import '../style/desk-foot.css';
import '../style/evidence.css';
import '../style/views.css';
import '../style/reconcile.css';
import '../style/reconcile-answers.css';
import type { ComponentType } from 'react';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { ReturnsView } from '../returns/returns-view.tsx';
import { type ReconcileView, useWindow } from '../state/window-store.ts';
import { AgreementScreen } from './agreement-screen.tsx';
import { DifferencesScreen } from './differences-screen.tsx';
import { MeetingScreen } from './meeting-screen.tsx';

/** What each view of the place shows, with its own top bar. A new view is named in the window's store and has its screen here. */
const screens: Readonly<Record<ReconcileView, ComponentType<{ overview: Overview }>>> = {
  differences: DifferencesScreen,
  agreement: AgreementScreen,
  meeting: MeetingScreen,
  returns: ReturnsView,
};

/** The chair's place. */
export function ReconcileScreen({ overview }: { overview: Overview }) {
  const Screen = screens[useWindow((state) => state.reconcileView)];
  return <Screen overview={overview} />;
}
