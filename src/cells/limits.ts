/** How long a cell may run. */
export const timeLimitSeconds = 15;
/** How long the sandbox may take to load and answer for the first time. */
export const startLimitSeconds = 10;
