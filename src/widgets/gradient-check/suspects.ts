/** What the reader may suspect of a gradient, and the version that has this mistake. */
// zh: 读者可以怀疑的错误，以及带有这种错误的版本。
export const suspects = { halved: 'c', last: 'd', nothing: 'own', share: 'a', row: 'b' } as const;
export type Suspect = keyof typeof suspects;
export const suspectNames = Object.keys(suspects) as Suspect[];
