import torch.nn.functional as F


def linear_scores(X, W, b):
    return F.linear(X, W, b)
