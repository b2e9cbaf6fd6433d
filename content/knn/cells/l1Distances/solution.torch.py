import torch


def l1_distances(test, train):
    return torch.cdist(test, train, p=1)
