import { useId, useState } from 'preact/hooks';
import { save } from '@ui/saveFile';
import type { Props } from '../props';
import type { Texts } from './texts';
import { setWeights } from '../given';

/** Saves the weights as a safetensors file, and loads such a file. */
export function Weights({ model, t, set }: Pick<Props, 'model' | 'set'> & { t: Texts }) {
  const [wrong, setWrong] = useState('');
  const id = useId();
  const saveWeights = async () => {
    const { asFile } = await import('../weightsFile');
    save('convnet.safetensors', asFile(model.network, model.weights), 'application/octet-stream');
  };
  const load = async (file: File) => {
    const { fromFile } = await import('../weightsFile');
    const read = fromFile(new Uint8Array(await file.arrayBuffer()), model.network);
    if ('weights' in read) {
      setWeights(read.weights);
      set({ network: read.network, epoch: 0, forks: [], course: [0] });
      return setWrong('');
    }
    const text = t[read.wrong] as string | ((...texts: string[]) => string);
    setWrong(typeof text === 'string' ? text : text(...read.texts));
  };
  return (
    <section class="needs-script">
      <p class="netlive-head">{t.weights}</p>
      <p>{t.weightsNote}</p>
      <p class="netlive-files">
        <button type="button" data-action="save-weights" onClick={() => void saveWeights()}>
          {t.save}
        </button>
        <input
          id={id}
          class="visually-hidden"
          type="file"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void load(file).catch((error: unknown) => setWrong(t.unreadable(String(error)))).finally(() => (input.value = '')); // prettier-ignore
          }}
        />
        <label for={id}>{t.load}</label>
        {model.loaded && (
          <button type="button" onClick={() => setWeights(undefined)}>
            {t.start}
          </button>
        )}
      </p>
      {model.loaded && <p>{t.loaded}</p>}
      <p class="netlive-problem" role="alert">
        {wrong}
      </p>
    </section>
  );
}
