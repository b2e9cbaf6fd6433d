"""Validates the notebooks of a folder by nbformat's schema and runs each by a kernel: run.py KERNEL FOLDER."""
import glob, sys, time
import nbformat
from nbclient import NotebookClient

kernel, folder = sys.argv[1:]
failed = 0
for file in sorted(glob.glob(folder + '/*.ipynb')):
    notebook = nbformat.read(file, as_version=4)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    begun = time.time()
    client = NotebookClient(notebook, timeout=300, kernel_name=kernel, allow_errors=True, resources={'metadata': {'path': folder}})
    client.execute()
    cells = [cell for cell in notebook.cells if cell.cell_type == 'code']
    outputs = [(cell, output) for cell in cells for output in cell.outputs]
    shown = sum(output.output_type == 'display_data' for _, output in outputs)
    # tslab writes what went wrong to the error stream
    wrong = [(cell.metadata.downhill.cell, output.get('evalue') or output.get('text')) for cell, output in outputs
             if output.output_type == 'error' or output.get('name') == 'stderr']
    failed += len(wrong)
    print(f"{file.split('/')[-1]}: {len(cells)} cells, {shown} shown, {len(wrong)} wrong, {time.time() - begun:.1f} s", flush=True)
    for cell, text in wrong:
        print(f'  {cell}: {text[:300]}')
sys.exit(1 if failed else 0)
