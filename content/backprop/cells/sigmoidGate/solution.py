import numpy as np


def sigmoid_gate(x, upstream):
    s = 1 / (1 + np.exp(-x))
    return s, (1 - s) * s * upstream
