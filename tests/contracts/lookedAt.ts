const only = process.env.DOWNHILL_WIDGETS?.split(' ');

/** Whether a contract checks a widget: if only widgets have changed, `npm run check` names them. */
export const isLookedAt = (name: string): boolean => !only || only.includes(name);

/** The same for a chapter, given its source: it is checked if one of its figures is. */
export const isPageLookedAt = (source: string): boolean =>
  !only || only.some((name) => source.includes(`'@widgets/${name}'`));
