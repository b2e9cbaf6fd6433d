import type { Volume } from '@parts/convnet/layers';
import { formatCount, formatNumber } from '@ui/number';
import type { Row } from './model';
import type { Strings } from './strings';

/** Height, width and channels, as the notes write them. */
export const shapeText = (volume: Volume) =>
  volume.length === 1 ? formatCount(volume[0]) : `${volume[1]} × ${volume[2]} × ${volume[0]}`;

/** Why a layer cannot be where it is. */
export function misfitText({ layer, misfit }: Row, t: Strings): string {
  if (!misfit) return '';
  switch (misfit.why) {
    case 'window':
      return t.window(misfit.size, misfit.side);
    case 'steps': {
      const { size, stride } = layer as { size: number; stride: number };
      return t.steps(misfit.side, size, stride, formatNumber(misfit.places, 2));
    }
    case 'flat':
      return t.flat;
  }
}
