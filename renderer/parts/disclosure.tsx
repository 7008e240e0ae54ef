import '../style/disclosure.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';

/** What only some people want to see: folded until asked for. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaDisclosure className="disclosure">
      <Heading level={3}>
        <AriaButton slot="trigger" className="button plain">
          <svg className="disclosure-mark" width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
            <path d="M2 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          {title}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
