import { h, type ComponentChild } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import { describeFigure, isEmpty } from './describeFigure';
import { idMark } from './figure';
import type { FigureNode, Pixels } from '@ui/plot/dom';
import { Hover } from './Hover';
import { saveFigure, type Format } from './save';
import { figureStrings } from './strings';
import { apart } from './tips';

interface Props {
  figure: FigureNode;
  /** The prefix of the ids of the chart's parts. */
  id: string;
  locale: Locale;
}

/** A chart of a cell, drawn from checked data: nothing in it can run code or link anywhere. */
export function FigureOutput({ figure, id, locale }: Props) {
  const t = figureStrings[locale];
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const { drawing, tips } = useMemo(() => apart(figure), [figure]);
  const description = useMemo(() => describeFigure(drawing, t), [drawing, t]);
  const save = async (format: Format) => {
    setFailed(false);
    await saveFigure(place.current!, format).catch(() => setFailed(true));
  };
  const button = (format: Format) => (
    <button
      type="button"
      data-action={`save-${format}`}
      aria-label={fill(t.saveAs, { format: format.toUpperCase() })}
      onClick={() => void save(format)}
    >
      {format.toUpperCase()}
    </button>
  );
  return (
    <div class="cell-plot">
      <div class="cell-plot-drawing" role="img" aria-label={description} ref={place}>
        {drawn(drawing, `${id}-`)}
      </div>
      {isEmpty(figure) && <p class="cell-plot-empty">{t.empty}</p>}
      {tips.length > 0 && <Hover tips={tips} drawing={place} />}
      <p class="cell-plot-tools">
        {t.save} {button('svg')} {button('png')}
        <span role="status">{failed && t.notSaved}</span>
      </p>
    </div>
  );
}

function drawn(node: FigureNode | string, prefix: string): ComponentChild {
  if (typeof node === 'string') return node;
  const { tag, attributes, style, children, pixels } = node;
  const props: Record<string, unknown> = { style };
  for (const [name, value] of Object.entries(attributes)) props[name] = value.replace(idMark, prefix + idMark);
  // a name requires a role, and the chart as a whole has one
  if (props['aria-label'] !== undefined && tag !== 'svg') props.role = 'group';
  if (pixels) return <Raster pixels={pixels} {...props} />;
  return h(tag, props, ...children.map((child) => drawn(child, prefix)));
}

/** A raster within a chart, made here from its colours. */
function Raster({ pixels, ...props }: { pixels: Pixels }) {
  const href = useMemo(() => {
    const canvas = document.createElement('canvas');
    canvas.width = pixels.width;
    canvas.height = pixels.height;
    canvas.getContext('2d')?.putImageData(new ImageData(pixels.rgba, pixels.width, pixels.height), 0, 0);
    return canvas.toDataURL();
  }, [pixels]);
  return <image {...props} href={href} />;
}
