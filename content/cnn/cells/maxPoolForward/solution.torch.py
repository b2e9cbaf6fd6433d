import torch.nn.functional as F


def max_pool_forward(x, size, stride):
    return F.max_pool2d(x, size, stride)
