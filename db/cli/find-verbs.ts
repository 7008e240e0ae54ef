import type { Command } from 'commander';
import type { CommandOutput } from '../../shared/contract/commands.ts';
import { type Snippet, snippetParts } from '../../shared/find/snippets.ts';
import type { Result } from '../../shared/result.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Core } from '../commands/handler.ts';
import { ask, valueOf } from './ask.ts';
import { showProgress } from './progress.ts';
import { type Bench, numberBetween, verb } from './verb.ts';

const { flags: flagTexts } = texts.find;

interface FindFlags {
  readonly reviewer?: string;
  readonly all?: true;
  readonly draw?: string;
  readonly where: string;
  readonly limit: number;
}

/** `find`. */
export function addFindVerbs(program: Command, { core, answer }: Bench): void {
  verb(program, 'find <review> <text>', texts.find.verb)
    .option('--reviewer <name>', flagTexts.reviewer)
    .option('--all', flagTexts.all)
    .option('--draw <id>', flagTexts.draw)
    .option('--where <expression>', flagTexts.where, '')
    .option('--limit <n>', flagTexts.limit, numberBetween('--limit', 1, 500), 50)
    .action(async (review: string, text: string, { reviewer, all, draw, where, limit }: FindFlags) => {
      await ask(core, 'review.open', { file: review });
      const scope = reviewer === undefined ? (all ? 'all' : 'drawn') : all ? 'drawn' : 'desk';
      const search = { text, reviewer: reviewer ?? null, scope, drawId: draw ?? null, where } as const;
      // What cannot be looked for is refused before anything is written.
      await ask(core, 'find.search', { ...search, limit: 0 });
      await indexAll(core);
      const { total, of, cases } = await ask(core, 'find.search', { ...search, limit });
      answer({ json: { total, of, cases }, lines: foundLines(total, of, cases) });
    });
}

/** Indexes what is left, go by go: each is kept, so that an interrupted run is taken up where it ended. */
async function indexAll(core: Core): Promise<void> {
  const bar = showProgress();
  try {
    for (let left = 1; left > 0; ) {
      const gone = (await core.dispatch('find.index', {}, { onProgress: bar.show })) as Result<CommandOutput<'find.index'>>;
      left = valueOf(gone).left;
    }
  } finally {
    bar.clear();
  }
}

type Found = CommandOutput<'find.search'>['cases'];

function foundLines(total: number, of: number, cases: Found): readonly string[] {
  const { find } = texts;
  return [
    find.total(total, of),
    ...cases.flatMap(({ case: caseRef, position, hits, snippets }) => [
      find.line(caseRef, position, hits),
      ...snippets.map((snippet) => find.piece(markedText(snippet).replace(/\s+/g, ' ').trim())),
    ]),
    ...(cases.length < total ? [find.further(total - cases.length)] : []),
  ];
}

/** A piece with what was found set apart. */
function markedText(snippet: Snippet): string {
  return snippetParts(snippet)
    .map(({ text, isFound }) => (isFound ? texts.find.marked(text) : text))
    .join('');
}
