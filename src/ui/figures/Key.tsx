import './Key.css';

/** What the lines of a figure are, each in its colour; laid over the figure. */
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
