import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import './style/choices.css';
import './style/notices.css';
import './style/forced-colors.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app.tsx';
import { queryClient } from './core/query-client.ts';

// zod would build its parsers with `new Function`, which the content security policy forbids.
z.config({ jitless: true });

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>,
  );
}
