import type { Random } from './random.ts';
import type { Engagement, Profile } from './sample-case.ts';

interface Cell {
  readonly domestic?: true;
  readonly thirdParty?: true;
  readonly underage?: true;
  readonly cases: number;
  readonly never: number;
}

interface Mix {
  readonly cells: readonly Cell[];
  /** For every case whose victim is not counted under `never`. */
  readonly others: Readonly<Record<Exclude<Engagement, 'never'>, number>>;
  readonly reprisalFear: { readonly domestic: number; readonly other: number };
}

/**
 * The 200 drawn cases. This is a made sample: its figures are dealt, not found, so that a person trying
 * the app meets the example of the documentation and can check it: reprisal fear 48 of 200; domestic 80, never
 * engaged 44; third-party 32, never engaged 32; underage 50, never engaged 45.
 */
export const DRAWN_MIX: Mix = {
  cells: [
    { domestic: true, cases: 70, never: 35 },
    { domestic: true, thirdParty: true, cases: 6, never: 6 },
    { domestic: true, underage: true, cases: 4, never: 3 },
    { thirdParty: true, cases: 8, never: 8 },
    { thirdParty: true, underage: true, cases: 18, never: 18 },
    { underage: true, cases: 28, never: 24 },
    { cases: 66, never: 22 },
  ],
  others: { withdrew: 46, maintained: 34, unclear: 4 },
  reprisalFear: { domestic: 30, other: 18 },
};

/** The 220 cases of the frame that the draw leaves: much the same mix, so that the draw looks like its frame. */
export const UNDRAWN_MIX: Mix = {
  cells: [
    { domestic: true, cases: 77, never: 38 },
    { domestic: true, thirdParty: true, cases: 6, never: 6 },
    { domestic: true, underage: true, cases: 4, never: 3 },
    { thirdParty: true, cases: 9, never: 9 },
    { thirdParty: true, underage: true, cases: 18, never: 18 },
    { underage: true, cases: 30, never: 26 },
    { cases: 76, never: 26 },
  ],
  others: { withdrew: 52, maintained: 37, unclear: 5 },
  reprisalFear: { domestic: 32, other: 19 },
};

/** The profiles of a mix, in shuffled order; counts are exact whatever the seed. */
export function dealProfiles(mix: Mix, random: Random): Profile[] {
  const others = random.shuffle(
    (['withdrew', 'maintained', 'unclear'] as const).flatMap((engagement) => repeat(engagement, mix.others[engagement])),
  );
  const bare = mix.cells.flatMap((cell) =>
    Array.from({ length: cell.cases }, (_, place) => ({
      domestic: cell.domestic ?? false,
      thirdParty: cell.thirdParty ?? false,
      underage: cell.underage ?? false,
      engagement: place < cell.never ? ('never' as const) : (others.pop() ?? 'unclear'),
    })),
  );
  // A victim who stayed engaged, or whose wishes nobody wrote down, gave no fear as a reason for stopping.
  const shuffled = random.shuffle(bare);
  const stopped = shuffled.filter((profile) => profile.engagement === 'never' || profile.engagement === 'withdrew');
  const afraid = new Set([
    ...stopped.filter((profile) => profile.domestic).slice(0, mix.reprisalFear.domestic),
    ...stopped.filter((profile) => !profile.domestic).slice(0, mix.reprisalFear.other),
  ]);
  return random.shuffle(shuffled.map((profile) => ({ ...profile, reprisalFear: afraid.has(profile) })));
}

function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}
