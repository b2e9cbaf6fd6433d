import { steady } from '@ui/steady';
import type { Props } from './props';

/** The head of a row: it chooses the example whose effect on the others is shown. */
export const Choose = steady(({ i, isChosen, set, t }: Pick<Props, 'set' | 't'> & { i: number; isChosen: boolean }) => (
  <th scope="row">
    <button
      type="button"
      class="batch-choose"
      aria-pressed={isChosen}
      aria-label={t.choose(i + 1)}
      onClick={() => set({ example: [i] })}
    >
      {i + 1}
    </button>
  </th>
));
