import { Held } from '@kit/Held';
import { formatNumber } from '@ui/number';
import type { Model } from './model';
import { askedFirst, firstName, tones } from './names';
import { rules } from './rules';
import type { Strings } from './strings';

/** How far each rule goes at its first step, along x and along y. */
export function FirstSteps({ model, corrected, t }: { model: Model; corrected: boolean; t: Strings }) {
  return (
    <table class="adaptive-rules">
      <thead>
        <tr>
          <th scope="col">{t.first}</th>
          <th scope="col">{t.along('x')}</th>
          <th scope="col">{t.along('y')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => {
          const lengths = model.paths[rule].moved.map((list, k) => (
            <span
              class={rule === askedFirst ? 'adaptive-first' : undefined}
              data-quantity={k === 0 ? firstName(rule, corrected) : undefined}
            >
              {formatNumber(list[0], 3)}
            </span>
          ));
          return (
            <tr key={rule} class={`tone-${tones[rule]}`}>
              <th scope="row">{t.rules[rule]}</th>
              {lengths.map((length, k) => (
                <td key={k}>
                  {rule === askedFirst ? (
                    <Held part="first" instead="?">
                      {length}
                    </Held>
                  ) : (
                    length
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
