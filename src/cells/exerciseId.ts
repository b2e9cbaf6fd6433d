/** The id of an exercise on its chapter’s page. */
export const exerciseId = (name: string): string => `exercise-${name}`;
