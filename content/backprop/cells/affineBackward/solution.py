import numpy as np


def affine_backward(X, W, upstream):
    dX = upstream @ W  # (N, C) (C, D) → (N, D)
    dW = upstream.T @ X  # (C, N) (N, D) → (C, D)
    db = upstream.sum(axis=0)  # b is added to every row  # zh: b 加到每一行
    return dX, dW, db
