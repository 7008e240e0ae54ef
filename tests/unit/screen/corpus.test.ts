import { beforeAll, describe, expect, it } from 'vitest';
import { slowLook } from '../../../db/screen/slow-look.ts';
import { fastLook, measureScreen, share } from '../../corpora/identities/measure-screen.ts';
import { tuningSet } from '../../corpora/identities/tuning-set.ts';

describe('on the corpus it was tuned on', () => {
  const measured = measureScreen(tuningSet, 11, 2);
  let slowly: Awaited<ReturnType<typeof slowLook>>;
  beforeAll(async () => {
    slowly = await slowLook();
  });

  it.each([...measured.byKind])('the fast look finds enough of each kind: %s', (kind, recall) => {
    expect(share(recall)).toBeGreaterThanOrEqual(kind === 'name' || kind === 'address' ? 0.85 : 0.98);
  });

  it.each([...measured.byOrigin])('it finds names of every origin: %s', (_origin, recall) => {
    expect(share(recall)).toBeGreaterThanOrEqual(0.85);
  });

  it('it hardly raises a false alarm', () => {
    expect(measured.alarms.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
  });

  it('the slow look adds no false alarm', () => {
    const slow = measureScreen({ ...tuningSet, templates: [] }, 11, 1, (labelled) => slowly(labelled.text, fastLook(labelled)));
    expect(slow.alarms.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
  });
});
