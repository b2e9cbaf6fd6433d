import numpy as np


def max_pool_backward(x, upstream, size, stride):
    dx = np.zeros_like(x)
    C, rows, columns = upstream.shape
    for c in range(C):
        for i in range(rows):
            for j in range(columns):
                r, s = i * stride, j * stride
                window = x[c, r : r + size, s : s + size]
                # argmax: the first of equals, row by row
                # zh: argmax 逐行看，相等时取第一个
                p, q = divmod(window.argmax(), size)
                dx[c, r + p, s + q] += upstream[c, i, j]
    return dx
