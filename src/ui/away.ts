/** Whether a part of the page belongs to a view that is not shown. Apart from `Views`, for every figure asks it. */
export const isAway = (part: Element | null): boolean => part?.closest('[data-away]') != null;
