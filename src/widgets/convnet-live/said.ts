import { parseNetwork } from '@parts/convnet/inAddress';
import { layerName } from '@parts/convnet/names';
import { formatCount, formatShort, inPercent } from '@ui/number';
import type { Stop } from './branch';
import type { Problem } from './problem';
import { classes } from './settings';
import type { Model } from './training';
import type { Strings } from './strings';

/** Why a network cannot be trained here, and what replaces it. */
export function problemText(problem: Problem, t: Strings, isTyped = false): string {
  return `${causeText(problem, t)}${t.problem[isTyped ? 'lastStays' : 'oursStands']}`;
}

function causeText(problem: Problem, { problem: t }: Strings): string {
  switch (problem.why) {
    case 'empty':
    case 'scores':
      return t[problem.why];
    case 'unknown':
    case 'conv':
    case 'pool':
    case 'fc':
      return t.part(problem.at + 1, problem.part) + t[problem.why];
    case 'range': {
      const { at, part, name, least, most } = problem;
      return t.part(at + 1, part) + t.range(t.numbers[name], least, formatCount(most));
    }
    case 'misfit': {
      const { at, misfit } = problem;
      return misfit.why === 'window' ? t.window(at + 1, misfit.size, misfit.side) : t.flat(at + 1);
    }
    default:
      return t[problem.why](formatCount(problem.found), formatCount(problem.most));
  }
}

const layerText = (layer: number, network: string) => `${layer + 1} · ${layerName(parseNetwork(network)![layer])}`;

/** Where a course has diverged, in short. */
export const divergedText = ({ epoch, layer, what, loss }: Stop, network: string, t: Strings): string =>
  t[what === 'weights' ? 'weightsLost' : 'valuesLost'](epoch, layerText(layer, network), formatShort(loss));

/** Why the course that is shown has stopped, as a sentence; empty if it has not. */
function stopText({ courses, shown, network }: Model, t: Strings): string {
  const stop = courses[shown]?.stop;
  if (!stop) return '';
  const layer = layerText(stop.layer, network);
  const why = stop.what === 'weights' ? t.lostWeights(layer) : t.lostValues(layer, formatShort(stop.largest));
  return [t.stop(stop.epoch, stop.batch), why, t.lastLoss(formatShort(stop.loss))].join(' ');
}

export function summaryText(model: Model, t: Strings, isHeld: boolean): string {
  const { epoch, trained, tested, score, problem } = model;
  if (problem && epoch === 0) return problemText(problem, t);
  const stopped = stopText(model, t);
  if (stopped) return stopped;
  if (isHeld) return t.held(epoch, formatCount(trained));
  const share = inPercent(score.right / tested);
  if (epoch === 0) return t[model.loaded ? 'begun' : 'untrained'](share, formatCount(tested));
  return t.summary(epoch, formatCount(trained), share, formatCount(tested)) + oneAnswerText(model, t);
}

/** From this share on an answer is nearly the only one. */
const nearlyAll = 0.9;

/** Says so where nearly every picture is given the same answer: the network no longer looks at them. */
function oneAnswerText({ confusion, tested, digits }: Model, t: Strings): string {
  const given = Array.from({ length: classes }, (_, c) => confusion.reduce((sum, count, i) => sum + (i % classes === c ? count : 0), 0)); // prettier-ignore
  const most = Math.max(...given);
  if (most < nearlyAll * tested) return '';
  const answer = given.indexOf(most);
  return t.oneAnswer(digits ? String(answer) : t.classes[answer], formatCount(most));
}
