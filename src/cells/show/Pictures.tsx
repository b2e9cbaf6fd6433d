/** What a cell shows besides text; loaded with the first of it. */
import { ImageOutput } from './ImageOutput';
import type { ImageSpec } from './image';
import { plotsOf, type PlotSpec, type Point } from './plots';
import { PlotOutput } from './PlotOutput';

export type Picture = { kind: 'plot'; plot: PlotSpec } | { kind: 'image'; image: ImageSpec };

export const Drawn = ({ picture, id }: { picture: Picture; id: string }) =>
  picture.kind === 'plot' ? <PlotOutput plot={picture.plot} id={id} /> : <ImageOutput image={picture.image} />;

export const Curves = ({ points, id }: { points: Point[]; id: string }) => (
  <>
    {plotsOf(points).map((plot, i) => (
      <PlotOutput key={plot.yLabel} plot={plot} id={`${id}-${i}`} />
    ))}
  </>
);
