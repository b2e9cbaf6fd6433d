/**
 * TeX macros that give a part of a formula the colour that it has everywhere in the course:
 * `\correct{s_{y_i}}`, `\margin{\Delta}`, `\loss{L_i}`, `\forward{s_j}`, `\gradient{…}`.
 */
export const colours = Object.fromEntries(
  ['forward', 'gradient', 'loss', 'correct', 'margin'].map((meaning) => [
    `\\${meaning}`,
    `\\htmlClass{tex-${meaning}}{#1}`,
  ]),
);
