import { PixelPicture } from '@ui/figures/PixelPicture';
import type { Passed, Props } from '../props';
import type { Texts } from './texts';

interface UnseenProps extends Pick<Props, 'model'> {
  t: Texts;
  passed: Passed;
  chosen: number;
  name(c: number): string;
}

/** Pictures that the network has never seen, and what it says of them. */
export function Unseen({ model, t, passed, name, chosen }: UnseenProps) {
  const { labels, predicted } = model.gallery;
  return (
    <section>
      <p class="netlive-head">{t.unseen}</p>
      <div class="netlive-gallery">
        {passed.pictures.map((pixels, i) => {
          const isRight = predicted[i] === labels[i];
          const says = t.says(name(labels[i]), name(predicted[i]), isRight);
          return (
            <button
              key={i}
              type="button"
              class={isRight ? 'is-right' : 'is-wrong'}
              aria-pressed={!passed.isOwn && i === chosen}
              aria-label={says}
              title={says}
              onClick={() => passed.choose(i)}
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
}
