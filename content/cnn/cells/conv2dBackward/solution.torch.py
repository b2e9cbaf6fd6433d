import torch
import torch.nn.functional as F


def conv2d_backward(x, w, upstream, stride, padding):
    b = x.new_zeros(len(w))
    leaves = [t.clone().requires_grad_() for t in (x, w, b)]
    x, w, b = leaves
    F.conv2d(x, w, b, stride, padding).backward(upstream)
    return [t.grad for t in leaves]
