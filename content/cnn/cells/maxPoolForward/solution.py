import numpy as np


def max_pool_forward(x, size, stride):
    C, H, W = x.shape
    rows = (H - size) // stride + 1
    columns = (W - size) // stride + 1
    out = np.zeros((C, rows, columns))
    for i in range(rows):
        for j in range(columns):
            r, s = i * stride, j * stride
            window = x[:, r : r + size, s : s + size]
            out[:, i, j] = window.max(axis=(1, 2))
    return out
