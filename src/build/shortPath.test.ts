import { describe, expect, test } from 'vitest';
import { byCorners } from '@ui/moving/between';
import { shortPath } from './shortPath';

/** The corners of each part of a path of straight lines. */
function corners(data: string): number[][][] {
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)!;
  const parts: number[][][] = [];
  let [x, y] = [0, 0];
  let command = '';
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i][0])) command = tokens[i++];
    const isRelative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      [x, y] = parts.at(-1)![0];
      parts.at(-1)!.push([x, y]);
      continue;
    }
    if (kind !== 'V') x = (isRelative ? x : 0) + Number(tokens[i++]);
    if (kind !== 'H') y = (isRelative ? y : 0) + Number(tokens[i++]);
    if (kind === 'M') parts.push([]);
    parts.at(-1)!.push([x, y]);
    if (kind === 'M') command = isRelative ? 'l' : 'L';
  }
  return parts;
}

describe('shortPath', () => {
  test.each([
    ['M0,26.667L1.8,39.505L3.6,44.131', 'm0 26.67 1.8 12.84 1.8 4.62'],
    ['M10 20H30V40H10z', 'M10 20H30V40H10z'], // shorter as it is
    ['M110 20H130V140H110z', 'm110 20h20v120h-20z'],
    ['M110 20H130V40zM150 50L160 61.5', 'm110 20h20v20zm40 30 10 11.5'],
    ['M0.204 -0.353h.001M0.206 -0.357h.001', 'm.204-.353h.001m.001-.004h.001'],
    ['M49.98 80.83h.01M-0.52 100.00h.01', 'M50 80.8h.01M-0.5 100h.01'], // dots
    ['M49.984 80.83h.001', 'm49.98 80.83h.01'], // still a dot
    ['M5 50L5 50', 'm5 50h0'],
    ['M5 50L5.001 50.001L7 50', 'm5 50h0 2'],
    ['M10.00 50.00L10.00 50.00L20.00 50.00', 'm10 50h0 10'],
    ['M10 20L10.5 20.25L11.25 21.5L11.75 21.75', 'm10 20 .5.25.75 1.25.5.25'],
    ['M10 20L10.5 20.25L11.25 20.63L12 21', 'm10 20 2 1'], // a line with more corners than are seen
    ['M10.00 20.00C10.50 20.00 11.00 21.00 12.25 22.50L13 23z', 'm10 20c.5 0 1 1 2.25 2.5l.75.5z'],
    ['M5 5C1 2 3 4 5 6', 'M5 5C1 2 3 4 5 6'],
    ['M5 12h.01', 'M5 12h.01'],
    ['', ''],
  ])('%s', (data, short) => expect(shortPath(data)).toBe(short));

  test('in a wider box than a plane, in tenths', () => {
    expect(shortPath('M0,26.667L1.8,39.505L3.6,44.131', 360)).toBe('m0 26.7 1.8 12.8 1.8 4.6');
    expect(shortPath('M0.204 -0.353h.001', 360)).toBe('m.204-.353h.001');
  });

  test('an open line is as near to where it was as can be seen, with fewer corners or bent', () => {
    const line = Array.from({ length: 400 }, (_, i) => [i / 4, 50 + 40 * Math.sin(i / 40)]);
    const zigzag = Array.from({ length: 40 }, (_, i) => [2 * i, i % 2 ? 20 : 30]);
    const path = (places: number[][]) =>
      `M${places.map((at) => at.map((value) => value.toFixed(2)).join(' ')).join('L')}`;
    const bent = shortPath(path(line));
    expect(bent).toContain('c');
    expect(bent.length).toBeLessThan(300);
    const built = byCorners(bent)!.slice(1).split('L').map((at) => at.split(' ').map(Number)); // prettier-ignore
    for (const [x, y] of built) expect(Math.abs(y - (50 + 40 * Math.sin(x / 10)))).toBeLessThan(0.25); // where it is steep
    expect(corners(shortPath(path(zigzag)))[0]).toHaveLength(40);
  });

  test('the places are those of the long path, to half of a hundredth, however many there are', () => {
    const places = Array.from({ length: 500 }, (_, i) => [50 + 50 * Math.sin(i * 1.7), 50 + 50 * Math.cos(i * 0.9)]);
    const parts = [places.slice(0, 300), places.slice(300)];
    const long = parts.map((part) => `M${part.map((at) => at.map((value) => value.toFixed(5)).join(' ')).join('L')}Z`);
    const short = shortPath(long.join(''));
    const [was, is] = [corners(long.join('')), corners(short)].map((all) => all.flat(2));
    expect(is.length).toBe(was.length);
    expect(Math.max(...is.map((value, i) => Math.abs(value - was[i])))).toBeLessThan(0.0051);
    expect(short.length).toBeLessThan(0.7 * long.join('').length);
  });
});
