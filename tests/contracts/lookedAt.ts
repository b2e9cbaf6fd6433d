const only = process.env.DOWNHILL_WIDGETS?.split(' ');

/** Whether a contract looks at a widget: `npm run check` names those that have changed where nothing else has. */
export const isLookedAt = (name: string): boolean => !only || only.includes(name);

/** Says the same of a chapter, by its source: it is looked at with its figures. */
export const isPageLookedAt = (source: string): boolean =>
  !only || only.some((name) => source.includes(`'@widgets/${name}'`));
