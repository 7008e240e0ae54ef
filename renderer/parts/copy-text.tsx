import { useState } from 'react';
import { ask } from '../core/bridge.ts';
import { announce } from './announce.tsx';
import { Button } from './controls.tsx';

/** Puts a text on the clipboard and says so in its own place, until the text is another. */
export function CopyText({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    await ask('desktop.copy-text', { text });
    setCopied(text);
    announce(done);
  };
  return (
    <span className="copy-text">
      <Button look="plain" onPress={() => void copy()}>
        {label}
      </Button>
      {copied === text ? (
        <span className="quiet" aria-hidden="true">
          {done}
        </span>
      ) : null}
    </span>
  );
}
