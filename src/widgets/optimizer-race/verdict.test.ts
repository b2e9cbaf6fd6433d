import { expect, test } from 'vitest';
import { compute, type State } from './model';
import { knownRunners, type Runner } from './runner';
import { strings } from './strings';
import { verdict } from './verdict';

const { en, zh } = strings;
const standing = (name: string, height: number) => ({ name, heights: [4, height], x: [0, 0], y: [0, 0], left: false, shares: [1, height / 4] }); // prettier-ignore
const gone = (name: string, height: number) => ({ name, heights: [4, height], x: [0, 99], y: [0, 0], left: true, shares: [1, height > 4 ? 10 : 0] }); // prettier-ignore
const said = (runners: ReturnType<typeof gone>[], bet: number | null = null, t = en) =>
  verdict(runners as unknown as Runner[], [], 1, bet, t, { isCrossing: false, span: 2 });

test('where all are equal no bet wins', () => {
  const equal = [standing('a', 2), standing('b', 2), standing('c', 2)];
  expect(said(equal, 1)).toBe('All are equally low. No bet wins.');
  expect(said([...equal, standing('d', 1)], 3)).toMatch(/^1st d, 2nd a, 2nd b, 2nd c\. Your bet has won: d\.$/);
  expect(said([standing('a', 1)], 0)).toMatch(/Your bet has won: a\.$/);
});

test('who has left the map is named, and which way; a bet on who flew off is lost', () => {
  const mixed = [gone('down', -90), standing('here', 1), gone('up', 900), standing('without', NaN)];
  expect(said(mixed, 0)).toBe(
    '1st down, 2nd here. Off the map, lower than the start: down. Off the map, higher than the start: up. Where the surface has no height: without. Your bet has won: down.',
  );
  expect(said(mixed, 2)).toMatch(/ Your bet, up, has no place\.$/);
  expect(said([gone('a', 900), gone('b', 900)], 0)).toBe(
    'Nobody has a place. Off the map, higher than the start: a, b. Your bet, a, has no place.',
  );
  expect(said(mixed, 2, zh)).toMatch(/在地图外，比起点高：up。.*你押的“up”没有名次。$/);
});

const runSaddle = (rates: State['rates'], start: number[] = []) => {
  const model = compute({ surface: 'saddle', formula: '', lastGood: '', start, rates, rate: -2 });
  return knownRunners(model, en);
};

test('on the saddle whoever crosses first wins, as the page asks; all that the map shows at its edge are named', () => {
  const crossing = { isCrossing: true, span: 2 };
  const common = verdict(runSaddle('common'), [], 200, 1, en, crossing);
  expect(common).toMatch(/^Across the ridge: 1st RMSProp \(step 17\), 2nd Nesterov \(step 46\), 3rd Momentum \(step 49\), 4th Adam \(step 76\)\. Off the map, lower than the start: Momentum, Nesterov, RMSProp, Adam\. Your bet, Momentum, comes in 3rd/); // prettier-ignore
  expect(verdict(runSaddle('common'), [], 200, 4, en, crossing)).toMatch(/Your bet has won: RMSProp\.$/);
  expect(verdict(runSaddle('common'), [], 200, 0, en, crossing)).toMatch(/Your bet, GD, has no place\.$/);
});

test('who begins across the ridge has not crossed it, and nobody is first', () => {
  const crossing = { isCrossing: true, span: 2 };
  expect(verdict(runSaddle('common', [0.5, -0.9]), [], 200, 1, en, crossing)).toMatch(/^Nobody has a place\. .*Your bet, Momentum, has no place\.$/); // prettier-ignore
  expect(verdict(runSaddle('common', [0.5, -0.9]), [], 200, 1, zh, crossing)).not.toContain('第');
});
