import numpy as np


def l1_distances(test, train):
    apart = test[:, None] - train  # (M, N, D)
    return np.abs(apart).sum(axis=2)
