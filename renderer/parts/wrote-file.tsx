import type { FileChoice } from '../../shared/contract/desktop.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ask } from '../core/bridge.ts';
import { Button } from './controls.tsx';
import { Notice } from './notices.tsx';

/** That a file was written, and the way to it. */
export function WroteFile({ choice, said }: { choice: FileChoice; said: string }) {
  return (
    <Notice tone="good">
      {said}{' '}
      <Button look="plain" onPress={() => void ask('desktop.show-written', { token: choice.token })}>
        {texts.results.showFile}
      </Button>
    </Notice>
  );
}
