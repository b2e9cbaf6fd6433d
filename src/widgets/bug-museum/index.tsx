import { choice, numbers } from '@kit/controls';
import { defineWidget, inWorker } from '@kit/defineWidget';
import { formatShort } from '@ui/number';
import { Details } from './Details';
import { Figure } from './Figure';
import { compute } from './model';
import { cases, epochs, mistakes, probes } from './settings';
import { rightAtFirst, told } from './score';
import { strings } from './strings';

const none = cases.map(() => 0);

export default defineWidget({
  name: 'bug-museum',
  controls: {
    case: numbers({ min: 1, max: cases.length, step: 1, value: [1] }),
    probe: choice({ options: probes, value: 'start' }),
    first: numbers({ min: 0, max: mistakes.length, step: 1, value: none }),
    latest: numbers({ min: 0, max: told, step: 1, value: none }),
  },
  strings,
  compute: import.meta.env.SSR ? compute : inWorker,
  heavy: true,
  offersCode: false, // it names all mistakes; each case opens its own program once it is diagnosed
  drawing: ['probe', 'first', 'latest'],
  answering: ['first', 'latest'],
  Figure,
  Details,
  parts: ['findings', 'diagnosis'],
  summary(state, { sick, found }, t, isHeld) {
    const { curves } = sick;
    const [training, validation] = [curves.training, curves.validation].map((list) => {
      const last = list.at(-1)!;
      return Number.isNaN(last) ? t.noNumber : formatShort(last);
    });
    const said = t.run(state.case[0], epochs, training, validation);
    const finding = isHeld('findings') ? '' : t.found(t.controls.probe.options[state.probe], t.findings[state.probe][found[state.probe] as never]); // prettier-ignore
    const answered = state.first.filter(Boolean).length;
    return said + finding + (answered > 0 ? t.score(rightAtFirst(state), answered) : '');
  },
});
