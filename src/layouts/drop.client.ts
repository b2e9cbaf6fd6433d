import { partMissing } from '@ui/page';

// A file may be dropped anywhere: none takes the page's place. A moment opens, by its name even where pictures are taken; what
// nothing on the page takes is looked into, whatever it is called.
const savedMoment = /\.moment\b[^/]*\.json$/i;
const takeDropped = (file: File) =>
  void import('@kit/moment/drop').then(
    ({ takeDropped }) => takeDropped(file),
    () => partMissing(document.querySelector('main > *'), () => takeDropped(file)),
  );
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
for (const isFirst of [true, false])
  addEventListener(
    'drop',
    (event) => {
      const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => !isFirst || savedMoment.test(name));
      if (!file || event.defaultPrevented || (event.target as Element).closest('input[type=file]')) return;
      event.preventDefault();
      event.stopPropagation();
      takeDropped(file);
    },
    isFirst,
  );
