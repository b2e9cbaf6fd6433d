import { useEffect, useRef } from 'preact/hooks';
import type { ImageSpec } from './image';

/** A picture of a cell, each pixel a square. */
export function ImageOutput({ image: { width, height, rgba } }: { image: ImageSpec }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(rgba, width, height), 0, 0);
  }, [rgba]);
  return (
    <canvas
      class="cell-image"
      ref={canvas}
      width={width}
      height={height}
      role="img"
      aria-label={`${width} × ${height}`}
    />
  );
}
