import numpy as np


def batch_norm_backward(X, gamma, upstream, eps):
    N = len(X)
    deviation = np.sqrt(X.var(axis=0) + eps)  # over N  # zh: 除以 N
    normal = (X - X.mean(axis=0)) / deviation
    d_gamma = (upstream * normal).sum(axis=0)
    d_beta = upstream.sum(axis=0)
    line = (d_beta + normal * d_gamma) / N
    dX = gamma / deviation * (upstream - line)
    return dX, d_gamma, d_beta
