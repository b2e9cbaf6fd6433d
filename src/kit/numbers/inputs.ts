/** Controls that are dragged, typed into or pressed: a click on a number in them has another meaning. */
export const inputs =
  'button, a, input, textarea, label, select, summary, [role=slider], [contenteditable], .pull-number, .number-field, .held';
