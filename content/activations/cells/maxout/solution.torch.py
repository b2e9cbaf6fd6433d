import torch


def maxout(x, W, b, upstream):
    leaves = [t.clone().requires_grad_() for t in (x, W, b)]
    x, W, b = leaves
    # max() over everything would share the gradient at a tie;
    # along a dimension the first of equals takes it
    # zh: 不带维度的 max() 在相等时平分梯度；
    # 沿一个维度取，则第一个全得
    y = (W @ x + b).max(dim=0).values
    (y * upstream).backward()
    return y, *[t.grad for t in leaves]
