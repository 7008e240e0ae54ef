import { type CommandName, commands } from '../../shared/contract/commands.ts';
import type { CommandShape } from '../../shared/contract/define.ts';
import { type Failure, fail } from '../../shared/result.ts';
import { packages } from '../../shared/texts/packages.ts';
import type { ReadableReview } from '../review-file/review.ts';
import { workPackageOf } from '../store/work-package.ts';

/**
 * What stands against a command in the file that is open: in a work package only its reviewer codes, and nothing of the rest of a review can be
 * asked of it.
 */
export function unfitForPackage(review: ReadableReview, name: CommandName, input: unknown): Failure | null {
  const held = workPackageOf(review);
  if (!held) return null;
  const shape: CommandShape = commands[name];
  if (!shape.inPackage) return fail('in-package', packages.errors.inPackage(held.reviewer), { file: review.path });
  const { reviewer } = input as { readonly reviewer?: unknown };
  return typeof reviewer === 'string' && reviewer !== held.reviewer
    ? fail('not-your-package', packages.errors.notYours(held.reviewer, reviewer), { field: 'reviewer' })
    : null;
}
