import torch.nn.functional as F


def conv2d_forward(x, w, b, stride, padding):
    return F.conv2d(x, w, b, stride, padding)
