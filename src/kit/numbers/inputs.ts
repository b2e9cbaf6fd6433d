/** What a hand moves or writes in, or presses: a number there has another use. */
export const inputs =
  'button, a, input, textarea, label, select, summary, [role=slider], [contenteditable], .pull-number, .number-field, .held';
