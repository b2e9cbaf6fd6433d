import numpy as np


def svm_loss_gradient(scores, y):
    N = len(y)
    correct = scores[np.arange(N), y]
    active = scores - correct[:, None] + 1 > 0
    active[np.arange(N), y] = False
    gradient = active.astype(float)
    gradient[np.arange(N), y] = -active.sum(axis=1)
    return gradient / N
