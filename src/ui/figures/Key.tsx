import './Key.css';

/** The legend of a figure's lines, each in its colour; overlaid on the figure. */
export const Key = ({
  lines,
  side = 'left',
}: {
  lines: { tone: string; text: string }[];
  side?: 'left' | 'right' | 'below';
}) => (
  <ul class="key" data-side={side}>
    {lines.map(({ tone, text }) => (
      <li key={tone} class={`tone-${tone}`}>
        {text}
      </li>
    ))}
  </ul>
);
