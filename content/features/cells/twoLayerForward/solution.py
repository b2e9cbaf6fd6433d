import numpy as np


def two_layer_forward(X, W1, b1, W2, b2):
    hidden = np.maximum(0, X @ W1.T + b1)  # (N, H)
    return hidden @ W2.T + b2  # (N, C)
