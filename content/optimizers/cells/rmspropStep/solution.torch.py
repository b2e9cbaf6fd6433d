import torch


def rmsprop_step(x, s, gradient, rate, beta):
    x = x.clone().requires_grad_()
    optimizer = torch.optim.RMSprop(
        [x], lr=rate, alpha=beta, eps=1e-7
    )
    state = optimizer.state[x]
    state["step"] = 0
    state["square_avg"] = s.clone()
    x.grad = gradient
    optimizer.step()
    return x, state["square_avg"]
