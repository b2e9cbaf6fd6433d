import numpy as np


def svm_loss(scores, y):
    N = len(y)
    correct = scores[np.arange(N), y]
    margins = np.maximum(0, scores - correct[:, None] + 1)
    margins[np.arange(N), y] = 0
    return margins.sum() / N
