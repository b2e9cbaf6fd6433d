/** Output other than text; loaded when first needed. */
import type { Locale } from '@i18n/locale';
import type { FigureNode } from '@ui/plot/dom';
import { FigureOutput } from '../plot/FigureOutput';
import { ImageOutput } from './ImageOutput';
import type { ImageSpec } from './image';

export type Picture = { kind: 'figure'; figure: FigureNode } | { kind: 'image'; image: ImageSpec };

export const Drawn = ({ picture, id, locale }: { picture: Picture; id: string; locale: Locale }) =>
  picture.kind === 'figure' ? (
    <FigureOutput figure={picture.figure} {...{ id, locale }} />
  ) : (
    <ImageOutput image={picture.image} />
  );
