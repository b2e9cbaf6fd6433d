import numpy as np


def conv2d_backward(x, w, upstream, stride, padding):
    F, (_, H, W) = w.shape[-1], x.shape
    ends = (padding, padding)
    padded = np.pad(x, ((0, 0), ends, ends))
    d_padded, dw = np.zeros_like(padded), np.zeros_like(w)
    K, rows, columns = upstream.shape
    for i in range(rows):
        for j in range(columns):
            r = slice(i * stride, i * stride + F)
            s = slice(j * stride, j * stride + F)
            for k in range(K):
                g = upstream[k, i, j]
                dw[k] += g * padded[:, r, s]
                d_padded[:, r, s] += g * w[k]
    P = padding
    dx = d_padded[:, P : P + H, P : P + W]
    return dx, dw, upstream.sum(axis=(1, 2))
