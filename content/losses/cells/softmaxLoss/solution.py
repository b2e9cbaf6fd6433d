import numpy as np


def softmax_loss(scores, y):
    shifted = scores - scores.max(axis=1, keepdims=True)
    sums = np.exp(shifted).sum(axis=1)
    correct = shifted[np.arange(len(y)), y]
    return np.mean(np.log(sums) - correct)
