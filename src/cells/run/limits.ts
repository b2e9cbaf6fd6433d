/** How long a cell may run, in seconds. */
export const runLimitSeconds = 15;
/** How long it may run at most while it says that it gets on, by `progress`. */
export const progressLimitSeconds = 600;
/** How long a cell's code may take to be read. */
export const compileLimitSeconds = 10;
/** How long the check of an exercise may take. */
export const checkLimitSeconds = 10;
/** How long a wrong solution is searched for one change that would make it right. */
export const repairLimitSeconds = 4;
/** How long the sandbox may take to load and answer for the first time. */
export const startLimitSeconds = 10;
/** How many lines of output the page shows; the rest is counted. */
export const mostLinesShown = 300;
/** How long a sandbox may take to answer after a run: what takes longer has been left running. */
export const restLimitSeconds = 3;
/** After how long without a run a page's sandbox is taken away. */
export const idleLimitSeconds = 600;
/** How long nothing must happen before a cell counts as settled, in milliseconds. */
export const settleEvery = 20;
/** How much a chart of a cell may consist of: elements, and characters of all that is written in them. */
export const figureBounds = { elements: 10_000, characters: 3_000_000 };
