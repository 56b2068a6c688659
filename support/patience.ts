/** How long a test waits for a state of a page, ms: longer than a busy machine takes. */
export const patience = 120_000;
