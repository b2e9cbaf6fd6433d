const own = 'decision-lines';
export const right = `${own}.right`;
export const scoreOf = (c: number) => `${own}.score.${c}`;
/** A weight of a row, or its bias, at 2; the arrow shows both weights. */
export const entryOf = (c: number, p: number) => `${own}.row.${c}.${p}`;
export const arrowOf = (c: number) => `${entryOf(c, 0)} ${entryOf(c, 1)}`;
export const lineOf = (c: number) => entryOf(c, 2);
export const pixelOf = (p: number) => `${own}.pixel.${p}`;
