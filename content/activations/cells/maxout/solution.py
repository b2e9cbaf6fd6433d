import numpy as np


def maxout(x, W, b, upstream):
    pieces = W @ x + b  # (K,)
    k = np.argmax(pieces)  # the first of equals  # zh: 相等时取第一个
    dW = np.zeros_like(W)
    db = np.zeros_like(b)
    dW[k] = x * upstream
    db[k] = upstream
    return pieces[k], W[k] * upstream, dW, db
