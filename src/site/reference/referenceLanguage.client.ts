/** Shows the reference's examples beside PyTorch or NumPy, as chosen here or for an exercise's solution. */
import { keepLanguage, keptLanguage } from '@prose/codeLanguage';
import type { CodeLanguage } from '@prose/frameworks';

const reference = document.querySelector<HTMLElement>('.reference')!;
const choices = [...document.querySelectorAll<HTMLInputElement>('.reference-language input')];

function show(language: CodeLanguage) {
  reference.dataset.language = language;
  for (const choice of choices) {
    choice.checked = choice.value === language;
    choice.parentElement!.classList.toggle('is-chosen', choice.checked);
  }
}

for (const choice of choices)
  choice.addEventListener('change', () => {
    const language = choice.value as CodeLanguage;
    show(language);
    keepLanguage(language);
  });
show(keptLanguage() ?? 'pytorch');
