/** How long a cell may run, in seconds. */
export const runLimitSeconds = 15;
/** The longest time limit of a cell that reports its `progress`. */
export const progressLimitSeconds = 600;
/** How long compiling a cell's code may take. */
export const compileLimitSeconds = 10;
/** How long the check of an exercise may take. */
export const checkLimitSeconds = 10;
/** How long to search for one change that makes a wrong solution right. */
export const repairLimitSeconds = 4;
/** How long the sandbox may take to load and answer for the first time. */
export const startLimitSeconds = 10;
/** The most lines of output shown by the page; the rest is counted. */
export const mostLinesShown = 300;
/** How long a sandbox may take to answer after a run; otherwise something is still running. */
export const restLimitSeconds = 3;
/** How long a page's sandbox may be idle before it is removed. */
export const idleLimitSeconds = 600;
/** How long a cell must be quiet to count as settled, in milliseconds. */
export const settleEvery = 20;
/** The most elements of a cell's chart, and the most characters in them. */
export const figureBounds = { elements: 10_000, characters: 3_000_000 };
