import type { CommandName } from '../../shared/contract/commands.ts';
import type { packageCommands } from '../../shared/contract/package-commands.ts';
import type { Handler } from './handler.ts';
import { makeMerge, previewMerge, undoMerge } from './merge.ts';
import { issuePackage } from './package-issue.ts';
import { listPackages, withdrawPackage } from './package-list.ts';
import { writeReturn } from './package-return.ts';

/** Work packages out, and what comes back of them. */
export const packageHandlers: { readonly [N in keyof typeof packageCommands & CommandName]: Handler<N> } = {
  'package.issue': issuePackage,
  'package.return': writeReturn,
  'package.list': listPackages,
  'package.withdraw': withdrawPackage,
  'merge.preview': previewMerge,
  'merge.make': makeMerge,
  'merge.undo': undoMerge,
};
