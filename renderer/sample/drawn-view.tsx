import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Overview } from '../../shared/contract/review-commands.ts';
import { texts } from '../../shared/texts/texts.ts';
import { useReviewQuery } from '../core/queries.ts';
import { Picker } from '../parts/choices.tsx';
import { Button } from '../parts/controls.tsx';
import { Notice } from '../parts/notices.tsx';
import { dayAndTime } from '../parts/times.ts';
import { useWindow } from '../state/window-store.ts';
import { CaseList } from './case-list.tsx';
import { Certificate } from './certificate.tsx';
import { Compare } from './compare.tsx';
import { type DrawSummary, drawOptions } from './draw-summary.ts';
import { ShareOut } from './share-out.tsx';
import { TopUpDialog } from './top-up-dialog.tsx';

const t = texts.sample.drawn;

interface DrawnViewProps {
  readonly overview: Overview;
  readonly draw: DrawSummary;
  readonly onChoose: (drawId: string) => void;
  readonly onLatest: () => void;
  readonly onAgain: () => void;
}

/** A draw that was made: what it is, what comes next, and its four parts. */
export function DrawnView({ overview, draw, onChoose, onLatest, onAgain }: DrawnViewProps) {
  const [tab, setTab] = useState('certificate');
  const [growing, setGrowing] = useState(false);
  const latest = overview.draws.at(-1)?.drawId ?? draw.drawId;
  const isLatest = draw.drawId === latest;
  const shares = useReviewQuery('assign.list', { drawId: draw.drawId }).data;
  const isShared = shares !== undefined && shares.seed !== null;
  const canGrow = isLatest && (draw.method === 'simple' || draw.method === 'stratified') && draw.size < draw.frame;
  return (
    <div className="scroll">
      <div className="drawn">
        <header className="drawn-head">
          <div className="drawn-what">
            {overview.draws.length > 1 ? (
              <Picker label={t.which} value={draw.drawId} options={drawOptions(overview)} onChange={onChoose} />
            ) : null}
            <p className="drawn-size">
              {t.size(draw.size, draw.frame, draw.excluded)} <span className="quiet">{dayAndTime(draw.drawnAt)}</span>
            </p>
          </div>
          <div className="actions">
            {canGrow ? (
              <Button look="plain" onPress={() => setGrowing(true)}>
                {t.more}
              </Button>
            ) : null}
            <Button look="plain" onPress={onAgain}>
              {t.another}
            </Button>
            {isShared || tab === 'share' ? null : <Button onPress={() => setTab('share')}>{t.shareNext}</Button>}
            <Button
              look={tab === 'share' && !(isShared && shares.shares.length < 2) ? 'ordinary' : 'main'}
              onPress={() => useWindow.getState().go('code')}
            >
              {t.next}
            </Button>
          </div>
        </header>
        {isLatest ? null : (
          <Notice>
            {t.earlier(latest)}{' '}
            <Button look="plain" onPress={onLatest}>
              {t.goLatest}
            </Button>
          </Notice>
        )}
        <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
          <TabList className="tab-list" aria-label={t.tabsLabel}>
            {Object.entries(t.tabs).map(([id, label]) => (
              <Tab key={id} id={id} className="tab">
                {label}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="certificate" className="tab-panel">
            <Certificate draw={draw} />
          </TabPanel>
          <TabPanel id="cases" className="tab-panel">
            <CaseList draw={draw} />
          </TabPanel>
          <TabPanel id="compare" className="tab-panel">
            <Compare draw={draw} />
          </TabPanel>
          <TabPanel id="share" className="tab-panel">
            {shares ? <ShareOut overview={overview} draw={draw} shares={shares} /> : null}
          </TabPanel>
        </Tabs>
      </div>
      {growing ? <TopUpDialog draw={draw} onClose={() => setGrowing(false)} onDrawn={onLatest} /> : null}
    </div>
  );
}
