import { useEffect, useState } from 'preact/hooks';
import { parseNetwork, tidied } from '@parts/convnet/inAddress';
import { sized } from '@parts/convnet/layers';
import { steady } from '@ui/steady';
import { layerName, volumeText } from '@parts/convnet/names';
import { problemOf } from '../problem';
import type { Props } from '../props';
import { problemText } from '../said';
import { formatCount } from '@ui/number';
import type { Texts } from './texts';
import '@ui/figures/numberTable.css';

interface LayersProps extends Pick<Props, 'set' | 'id'> {
  /** The network in use, and the one that is asked for. */
  network: string;
  wanted: string;
  t: Texts;
}

/** The layers as text, to be changed, and what each costs. */
export const Layers = steady(({ network, wanted, t, set, id }: LayersProps) => {
  const { layers, parameters, multiplyAdds } = sized(parseNetwork(network)!);
  // what cannot be trained waits here, and the network before stays in use
  const [draft, setDraft] = useState<string | null>(null);
  // rendered with the typed text, the field keeps it, whatever else is rendered meanwhile
  const [typing, setTyping] = useState<string | null>(null);
  useEffect(() => setDraft(null), [wanted]);
  const problem = problemOf(draft ?? wanted);
  const take = (text: string) => {
    setTyping(null);
    if (problemOf(text)) return setDraft(text);
    setDraft(null);
    if (text !== wanted) set({ network: text, epoch: 0, forks: [], course: [0], cell: [] });
  };
  return (
    <section>
      <p class="netlive-head">{t.layers}</p>
      <p id={`${id}-layers`}>{t.layersNote}</p>
      <textarea
        class="netlive-network needs-script"
        rows={2}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        maxLength={300}
        aria-label={t.controls.network}
        aria-describedby={`${id}-layers ${id}-layers-problem`}
        aria-invalid={problem !== null}
        value={typing ?? draft ?? wanted}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take(tidied(event.currentTarget.value));
        }}
        onInput={(event) => setTyping(event.currentTarget.value)}
        onChange={(event) => take(tidied(event.currentTarget.value))}
      />
      <p id={`${id}-layers-problem`} class="netlive-problem" role="alert">
        {problem && problemText(problem, t, draft !== null)}
      </p>
      <table class="number-table">
        <thead>
          <tr>
            <th scope="col">{t.layer}</th>
            <th scope="col">{t.gives}</th>
            <th scope="col">{t.parameters}</th>
            <th scope="col">{t.multiplyAdds}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map((each, i) => (
            <tr key={i}>
              <th scope="row">{layerName(each.layer)}</th>
              <td>{volumeText(each.to)}</td>
              <td>{formatCount(each.parameters)}</td>
              <td>{formatCount(each.multiplyAdds)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.total}</th>
            <td />
            <td>{formatCount(parameters)}</td>
            <td>{formatCount(multiplyAdds)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
});
