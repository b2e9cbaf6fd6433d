import { expect, test } from 'vitest';
import { lostStrings } from './strings';
import { arrivals } from './arrivals';
import { Group, raceTo, standings, type Learner, type Team } from './teams';

/** Learns by the same amount in each round, and is lost after some. */
const learner = (by: number, lostAfter = Infinity): Learner => {
  const curve: number[] = [];
  return {
    curve,
    get isLost() {
      return curve.length >= lostAfter;
    },
    learn: () => void curve.push(Math.min(1, by * (curve.length + 1))),
  };
};

const goal = 0.8;
const raced = (teams: Team<string>[], wanted: number) => {
  const race = raceTo(teams, wanted);
  let next = race.next();
  while (!next.done) next = race.next();
  return { ...next.value, runners: standings(teams, next.value.round) };
};

test('a run that is lost ends there, takes part no more, and is reported', () => {
  const teams = [
    { name: 'sound', groups: [new Group(1, [learner(0.1)], goal)] },
    { name: 'lost', groups: [new Group(1, [learner(0.1, 3)], goal)] },
  ];
  const { isOver, round, runners } = raced(teams, 20);
  expect({ isOver, round }).toEqual({ isOver: true, round: 8 }); // nobody waits for the lost one
  const [sound, lost] = runners;
  expect(sound).toMatchObject({ isLost: false, time: 8 });
  expect(lost).toMatchObject({ isLost: true, time: null, times: [Infinity] });
  expect(lost.curve).toHaveLength(3);
  expect(standings(teams, 3)[1]).toMatchObject({ isLost: false, times: [null] }); // not lost yet
});

test('a race that has been run keeps its end when an earlier round is asked for', () => {
  const teams = [{ name: 'one', groups: [new Group(1, [learner(0.1)], goal)] }];
  expect(raced(teams, 3)).toMatchObject({ round: 3, isOver: false, end: null });
  expect(raced(teams, 20)).toMatchObject({ round: 8, isOver: true, end: 8 });
  expect(raced(teams, 3)).toMatchObject({ round: 3, isOver: false, end: 8 });
  expect(raced(teams, 0)).toMatchObject({ round: 0, isOver: false, end: 8 });
});

test('while a round is trained those that have completed it are seen there', () => {
  const teams = ['one', 'two'].map((name) => ({ name, groups: [new Group(1, [learner(0.1)], goal)] }));
  const race = raceTo(teams, 1);
  const { round, reach } = race.next().value;
  expect([round, reach]).toEqual([0, 1]);
  expect(standings(teams, reach).map(({ curve }) => curve.length)).toEqual([1, 0]);
  race.next();
  expect(standings(teams, reach).map(({ curve }) => curve.length)).toEqual([1, 1]);
});

test('the mean of several ends where one is lost, and another rate leads, however far this one had come', () => {
  const steep = new Group(1, [learner(0.3, 2), learner(0.3)], goal);
  const flat = new Group(0.1, [learner(0.01), learner(0.01)], goal);
  const { runners } = raced([{ name: 'one', groups: [steep, flat] }], 5);
  expect(runners[0]).toMatchObject({ rate: 0.1, isLost: false });
  expect(runners[0].others).toEqual([{ rate: 1, curve: [0.3, 0.6], isLost: true }]);
  expect(flat.runners[0].curve).toHaveLength(5);
});

test('one that has reached the goal is not lost by what comes later', () => {
  const { runners } = raced([{ name: 'one', groups: [new Group(1, [learner(0.5, 2), learner(0.1)], goal)] }], 9);
  expect(runners[0].isLost).toBe(false);
  expect(runners[0].times[0]).toBeCloseTo(1.6, 9);
  expect(runners[0].time).toBeCloseTo(4.8, 9);
});

test('the sentence tells who is there and who was lost', () => {
  const t = { and: ', ', nobody: 'nobody.', list: (list: string) => `there: ${list}.`, ...lostStrings.en };
  const runners = [
    { name: 'a', time: null, isLost: true },
    { name: 'b', time: 7, isLost: false },
    { name: 'c', time: null, isLost: true },
  ];
  const said = (of: typeof runners) =>
    arrivals(of, { one: ({ name }, time) => `${name} ${time}`, name: ({ name }) => name }, t);
  expect(said(runners)).toBe('there: b 7. Lost: a, c.');
  expect(said(runners.slice(0, 1))).toBe('nobody. Lost: a.');
});
