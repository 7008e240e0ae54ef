import { QueryClient } from '@tanstack/react-query';

/**
 * What the database holds, as the window last saw it. Nothing is ever online or stale by time here: a command that changes something
 * says what to ask for again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
