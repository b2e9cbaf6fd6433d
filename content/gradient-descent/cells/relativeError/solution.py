import numpy as np


def relative_error(a, b):
    larger = np.maximum(np.abs(a), np.abs(b))
    return np.max(np.abs(a - b) / larger)
