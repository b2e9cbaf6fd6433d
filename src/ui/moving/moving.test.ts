import { expect, test } from 'vitest';
import { between } from './between';
import { duration, Motion } from './Motion';

test('all numbers of two values of the same form are interpolated', () => {
  expect(between('M0,0L10,20', 'M10,0L10,-20')!(0.5)).toBe('M5,0L10,0');
  expect(between('12%', '20%')!(0.25)).toBe('14%');
  expect(between('1e-3', '3e-3')!(0.5)).toBe('0.002');
  // numbers separated only by a sign
  expect(between('M1-2', 'M1-4')!(0.5)).toBe('M1 -3');
  expect(between('M1 2', 'M3-2')!(0.5)).toBe('M2 0');
});

test('a path that the page was built with, shortly, moves to one that is written as it was', () => {
  expect(between('m10 20h20v20zm40 30 10 11.5', 'M0,0H40V30ZM50,50L60,60')!(0)).toBe(
    'M10 20L30 20L30 40ZM50 50L60 61.5',
  );
  expect(between('m10 20 5 5h0', 'M20,20L15,25L15,25')!(0.5)).toBe('M15 20L15 25L15 25');
  // steps that add up to almost nothing
  expect(between('m0-.27 1.25 .09 1.25 .09 1.25 .09', 'M0,0L1.25,0L2.5,0L3.75,2')!(0.5)).toBe(
    'M0 -0.135L1.25 -0.09L2.5 -0.045L3.75 1',
  );
  expect(between('m10 20 5 5 5 5', 'M20,20L15,25')).toBeNull();
  expect(between('m10 20 5 5', 'M20,20A1 1 0 0 1 3,4')).toBeNull();
});

test('a path that the page was built with has more corners where its successor has, on its lines', () => {
  const to = 'M0,0L1,0L2,0L3,0L4,0M5,5L6,6';
  expect(between('m10 20h8v4m0 0 1 1', to)!(0)).toBe('M10 20L12 20L14 20L18 20L18 24M18 24L19 25');
  expect(between('m10 20h8v4z', 'M0,0L1,0L2,0L3,0Z')!(0)).toBe('M10 20L14 20L18 20L18 24Z');
  expect(between('m10 20h8', to)).toBeNull(); // of another number of parts
});

test('a curve that the page was built with moves by corners on it', () => {
  const to = `M0,0${'L1,1'.repeat(6)}`;
  const first = between('m10 20c0 10 10 20 30 20l5 5', to)!(0);
  expect(first.startsWith('M10 20L')).toBe(true);
  expect(first.endsWith('L40 40L45 45')).toBe(true);
  expect(first.split('L')).toHaveLength(7);
  const [x, y] = first.split('L')[2].split(' ').map(Number); // at two fifths
  expect([x, y]).toEqual([10 + 3 * 0.16 * 0.6 * 10 + 0.064 * 30, 20 + 3 * 0.4 * 0.6 * (0.6 * 10 + 0.4 * 20) + 0.064 * 20].map((value) => expect.closeTo(value, 3))); // prettier-ignore
});

test('nothing lies between places that are not', () => {
  expect(between('M0,0L1,1', 'M0,0L1,1L2,2')).toBeNull();
  expect(between('10%', '10px')).toBeNull();
  expect(between('M0 0A1 1 0 0 1 2 2', 'M0 0A1 1 0 1 1 2 2')).toBeNull();
  expect(between('none', 'none')).toBeNull();
});

/** Frames triggered by the test. */
function staged() {
  let time = 0;
  let asked: (() => void) | null = null;
  const places: Record<string, string> = {};
  const put = (_: object, name: string, text: string) => (places[name] = text);
  const read = (_: object, name: string) => places[name];
  const motion = new Motion<object>(put, read, undefined, {
    now: () => time,
    request: (step) => ((asked = step), 1),
    cancel: () => (asked = null),
  });
  const frame = (after: number) => {
    time += after;
    const step = asked;
    asked = null;
    step?.();
  };
  return { motion, places, frame, isIdle: () => asked === null };
}
const dot = {};

test('a move starts at the old value, passes between the two, and ends at the new one exactly', () => {
  const { motion, places, frame, isIdle } = staged();
  expect(motion.send(dot, 'left', '0%', '10.00%')).toBe(true);
  expect(parseFloat(places.left)).toBeCloseTo(0, 1);
  frame(duration / 2);
  expect(places.left).toBe('5%');
  expect(motion.shown(dot, 'left')).toBe('5%');
  expect(isIdle()).toBe(false);
  frame(duration);
  expect(places.left).toBe('10.00%');
  expect(motion.shown(dot, 'left')).toBeUndefined();
  expect(isIdle()).toBe(true); // at rest it costs nothing
});

test('a cancelled or redirected move leaves its old path', () => {
  const { motion, places, frame, isIdle } = staged();
  motion.send(dot, 'left', '0%', '10%');
  motion.send(dot, 'top', '0%', '1%');
  frame(duration / 2);
  motion.send(dot, 'left', motion.shown(dot, 'left')!, '0%');
  expect(parseFloat(places.left)).toBeCloseTo(5, 1);
  motion.end();
  expect(places).toEqual({ left: '0%', top: '1%' });
  expect(isIdle()).toBe(true);
  expect(motion.isMoving).toBe(false);
});

test('a value changed otherwise stays', () => {
  const { motion, places, frame, isIdle } = staged();
  motion.send(dot, 'left', '0%', '10%');
  frame(duration / 2);
  places.left = '7%';
  motion.forget(dot, 'left');
  frame(duration);
  expect(places.left).toBe('7%');
  expect(isIdle()).toBe(true);
});

test('a value that the page writes during a move wins, whatever comes next', () => {
  const { motion, places, frame } = staged();
  motion.send(dot, 'left', '0%', '10%');
  motion.send(dot, 'top', '0%', '10%');
  frame(duration / 2);
  places.left = '7%';
  frame(duration / 4);
  expect(places.left).toBe('7%');
  expect(motion.shown(dot, 'left')).toBeUndefined();
  places.top = '3%';
  motion.end();
  expect(places).toEqual({ left: '7%', top: '3%' });
});

test('it does so when it writes the value from which the move started', () => {
  const { motion, places, frame } = staged();
  motion.send(dot, 'left', '0%', '10%');
  expect(motion.aimOf(dot, 'left', places.left)).toBe('10%');
  places.left = '0%';
  expect(motion.aimOf(dot, 'left', places.left)).toBeUndefined();
  frame(duration);
  expect(places.left).toBe('0%');
});

test('a value that cannot be interpolated does not move, and an earlier move stops', () => {
  const { motion, places, frame } = staged();
  motion.send(dot, 'd', 'M0 0', 'M10 10');
  expect(motion.send(dot, 'd', 'M0 0', 'M1 1L2 2')).toBe(false);
  places.d = 'M1 1L2 2';
  frame(duration);
  expect(places.d).toBe('M1 1L2 2');
});
