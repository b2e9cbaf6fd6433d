import numpy as np


def l2_distances(test, train):
    of_test = (test**2).sum(axis=1, keepdims=True)  # (M, 1)
    of_train = (train**2).sum(axis=1)  # (N,)
    squares = of_test + of_train - 2 * test @ train.T
    return np.sqrt(squares)
