type Random = () => number;

/** So many numbers in hundredths from −3 to 3, none of them 0. */
export const drawVector = (random: Random, length: number): number[] =>
  Array.from({ length }, () => (Math.floor(600 * random()) - 300) / 100 || 0.5);

/** Writes a call, as it would stand in code. */
export const showCall = (name: string, ...args: unknown[]): string =>
  `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`.replace(/,(?! )/g, ', ');
