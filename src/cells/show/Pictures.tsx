/** Output other than text; loaded when first needed. */
import type { Locale } from '@i18n/locale';
import { adopt } from '@ui/adopt';
import type { FigureNode } from '@ui/plot/dom';
import figureCss from '../plot/figure.css?inline';
import { FigureOutput } from '../plot/FigureOutput';
import { ImageOutput } from './ImageOutput';
import type { ImageSpec } from './image';
import imageCss from './image.css?inline';

adopt(figureCss + imageCss);

export type Picture = { kind: 'figure'; figure: FigureNode } | { kind: 'image'; image: ImageSpec };

export const Drawn = ({ picture, id, locale }: { picture: Picture; id: string; locale: Locale }) =>
  picture.kind === 'figure' ? (
    <FigureOutput figure={picture.figure} {...{ id, locale }} />
  ) : (
    <ImageOutput image={picture.image} />
  );
