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
export const Unseen = steady(({ labels, predicted, pictures, isOwn, choose, chosen, t, name }: UnseenProps) => (
  <section>
    <p class="netlive-head">{t.unseen}</p>
    <div class="netlive-gallery">
      {pictures.map((pixels, i) => (
        <Picture
          key={i}
          {...{ i, pixels, choose, t, name }}
          label={labels[i]}
          predicted={predicted[i]}
          isChosen={!isOwn && i === chosen}
        />
      ))}
    </div>
  </section>
));

interface PictureProps extends Pick<UnseenProps, 'choose' | 't' | 'name'> {
  i: number;
  pixels: Uint8Array;
  label: number;
  predicted: number;
  isChosen: boolean;
}

/** One of them; while the network learns, few change at a time. */
const Picture = steady(({ i, pixels, label, predicted, isChosen, choose, t, name }: PictureProps) => {
  const isRight = predicted === label;
  const says = t.says(name(label), name(predicted), isRight);
  return (
    <button
      type="button"
      class={isRight ? 'is-right' : 'is-wrong'}
      aria-pressed={isChosen}
      aria-label={says}
      title={says}
      onClick={() => choose(i)}
    >
      <PixelPicture pixels={pixels} alt="" />
      <span>
        {isRight ? '✓' : '✗'} {name(predicted)}
      </span>
    </button>
  );
});
