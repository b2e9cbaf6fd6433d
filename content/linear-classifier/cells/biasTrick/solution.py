import numpy as np


def bias_trick(W, b):
    return np.column_stack([W, b])
