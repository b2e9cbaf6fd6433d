import torch


def momentum_step(x, v, gradient, rate, rho):
    x = x.clone().requires_grad_()
    optimizer = torch.optim.SGD([x], lr=rate, momentum=rho)
    state = optimizer.state[x]
    state["momentum_buffer"] = v.clone()
    x.grad = gradient
    optimizer.step()
    # without momentum PyTorch leaves the velocity as it was
    # zh: 动量为 0 时 PyTorch 不更新速度
    return x, state["momentum_buffer"] if rho > 0 else gradient
