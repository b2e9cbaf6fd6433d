import numpy as np


def batch_norm_eval(batches, X, momentum, eps):
    D = X.shape[1]
    mean, variance = np.zeros(D), np.ones(D)
    for batch in batches:
        mean += momentum * (batch.mean(axis=0) - mean)
        # ddof=1 divides by N − 1; np.var alone, by N
        # zh: ddof=1 除以 N − 1；np.var 默认除以 N
        unbiased = batch.var(axis=0, ddof=1)
        variance += momentum * (unbiased - variance)
    normal = (X - mean) / np.sqrt(variance + eps)
    return mean, variance, normal
