import torch.nn.functional as F


def softmax_loss(scores, y):
    return F.cross_entropy(scores, y)
