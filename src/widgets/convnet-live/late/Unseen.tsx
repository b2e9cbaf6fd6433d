import { PixelPicture } from '@ui/figures/PixelPicture';
import { steady } from '@ui/steady';
import type { Passed } from '../props';
import type { Model } from '../training';
import type { Texts } from './texts';

type Gallery = Model['gallery'];

interface UnseenProps extends Pick<Passed, 'pictures' | 'isOwn' | 'choose'>, Pick<Gallery, 'labels' | 'predicted'> {
  t: Texts;
  chosen: number;
  name(c: number): string;
}

/** Pictures that the network has never seen, and what it says of them. */
export const Unseen = steady(({ labels, predicted, pictures, isOwn, choose, chosen, t, name }: UnseenProps) => {
  return (
    <section>
      <p class="netlive-head">{t.unseen}</p>
      <div class="netlive-gallery">
        {pictures.map((pixels, i) => {
          const isRight = predicted[i] === labels[i];
          const says = t.says(name(labels[i]), name(predicted[i]), isRight);
          return (
            <button
              key={i}
              type="button"
              class={isRight ? 'is-right' : 'is-wrong'}
              aria-pressed={!isOwn && i === chosen}
              aria-label={says}
              title={says}
              onClick={() => choose(i)}
            >
              <PixelPicture pixels={pixels} alt="" />
              <span>
                {isRight ? '✓' : '✗'} {name(predicted[i])}
              </span>
            </button>
          );
        })}
      </div>
    </section>
  );
});
