"""Records what scikit-image and OpenCV make of some pictures: histograms of oriented gradients.

    python3 tests/reference/hog.py            writes hog/answers.json
    python3 tests/reference/hog.py --check    computes all again, and says where the file differs

The pictures are formulas in whole numbers, written here and in lib/features/hog.test.ts alike; of a long answer a few
hundred numbers are kept, evenly spread, with the count of all and their sum.
Needs Debian's python3-skimage (0.19.3) and python3-opencv (4.6.0).
"""

import json
import sys
from math import gcd
from pathlib import Path

import cv2
import numpy as np
import skimage
from skimage.feature import hog

kept = 200

pictures = {
    'mixed': lambda x, y: x * 7 + y * 3 + x * y % 61 + (x * x + 3 * y * y) // 29,
    'waves': lambda x, y: (x * x // 5 + y * y // 7) % 200 + (x + 2 * y) % 17,
    'edge': lambda x, y: 40 + 160 * (x // 12 % 2) + 0 * y,
    'dim': lambda x, y: 100 + (x * 5 + y * 11) % 7,
    'plain': lambda x, y: 90 + 0 * x + 0 * y,
}


def picture(name, width, height):
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    return (pictures[name](x, y) % 256).astype(np.uint8)


def answer(case):
    image = picture(case['picture'], case['width'], case['height'])
    cell, bins, gamma = case['cell'], case['bins'], case['gamma']
    if case['convention'] == 'skimage':
        return hog(image, bins, (cell, cell), transform_sqrt=gamma)
    size, block = (case['width'], case['height']), (2 * cell, 2 * cell)
    descriptor = cv2.HOGDescriptor(size, block, (cell, cell), (cell, cell), bins, 1, -1, 0, 0.2, gamma)
    return descriptor.compute(image).ravel()


def cases():
    sizes = [(32, 32, 8, 9), (32, 32, 4, 9), (64, 128, 8, 9), (320, 240, 8, 9), (48, 32, 8, 6), (48, 48, 16, 12)]
    for name in pictures:
        for width, height, cell, bins in sizes:
            if width > 100 and name != 'mixed':
                continue
            for convention in ('skimage', 'opencv'):
                for gamma in (False, True):
                    yield dict(picture=name, width=width, height=height, cell=cell, bins=bins, convention=convention, gamma=gamma)


def recorded(case):
    vector = np.asarray(answer(case), dtype=float)
    step = max(1, len(vector) // kept)
    while gcd(step, case['bins']) > 1:  # so that every bin is among them
        step += 1
    values = [float(f'{value:.9g}') for value in vector[::step]]
    return {**case, 'length': len(vector), 'sum': float(vector.sum()), 'step': step, 'values': values}


path = Path(__file__).parent / 'hog' / 'answers.json'
text = ',\n'.join(json.dumps(recorded(case), separators=(',', ':')) for case in cases())
versions = json.dumps({'skimage': skimage.__version__, 'opencv': cv2.__version__})
text = f'{{"versions": {versions}, "cases": [\n{text}\n]}}\n'
if '--check' in sys.argv:
    same = path.read_text() == text
    print('the same' if same else 'answers.json differs')
    sys.exit(0 if same else 1)
path.write_text(text)
