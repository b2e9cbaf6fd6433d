import { cloudsOf } from './drawnData';
import { trial, type Settings, type Tried } from './settings';
import { judged, Network, Training } from './training';

interface Work {
  progress?(share: number): void;
}

/** Trains the same network from ten seeds, one after another. */
// zh: 从十个种子出发，先后训练同样的网络。
export function* trials(settings: Omit<Settings, 'seed'>, _given: unknown = undefined, { progress }: Work = {}) {
  const tried: Tried = [];
  for (let seed = 1; seed <= trial.seeds; seed++) {
    const { train } = cloudsOf(settings);
    const training = new Training({ ...settings, seed }, train);
    for (let step = trial.steps / 5; step <= trial.steps; step += trial.steps / 5) {
      training.upTo(step);
      progress?.((seed - 1 + step / trial.steps) / trial.seeds);
      yield [...tried];
    }
    const leads = new Network(settings.units, settings.f).forward(training.weights[training.reached], train.at);
    tried.push(training.lost === null ? judged(leads, train.labels).accuracy : 0);
  }
  return tried;
}
