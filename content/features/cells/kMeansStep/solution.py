import numpy as np


def k_means_step(points, centres):
    apart = points[:, None] - centres  # (N, K, D)
    labels = (apart**2).sum(axis=2).argmin(axis=1)
    moved = centres.copy()
    for k in range(len(centres)):
        own = points[labels == k]
        if len(own) > 0:
            moved[k] = own.mean(axis=0)
    return labels, moved
