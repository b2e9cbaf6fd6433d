import { Held } from '@kit/Held';
import { PixelPicture } from '@ui/figures/PixelPicture';
import type { Props } from './props';
import { searched } from './model';

/** The nearest pictures by the bars, and by the pixels. */
export function Details({ model: { byBars, byPixels }, t }: Props) {
  const isDrawn = byPixels.length > 0;
  const rows = [
    [t.byBars, byBars],
    [t.byPixels, byPixels],
  ] as const;
  return (
    <div class="huebars-nearest">
      <p>{t.nearest(searched)}</p>
      <Held part="nearest" instead={t.waits}>
        {rows.map(([name, pictures]) => (
          <div key={name} class="huebars-row">
            <span>{name}</span>
            {pictures.length === 0 && <em>{isDrawn ? t.noBars : t.drawing}</em>}
            {pictures.map((pixels, i) => (
              <PixelPicture key={i} pixels={pixels} alt={t.nearestIs(i + 1)} />
            ))}
          </div>
        ))}
      </Held>
    </div>
  );
}
