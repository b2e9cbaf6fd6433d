import torch
import torch.nn.functional as F


def batch_norm_backward(X, gamma, upstream, eps):
    beta = torch.zeros_like(gamma)
    inputs = (X, gamma, beta)
    X, gamma, beta = [t.clone().requires_grad_() for t in inputs]
    y = F.batch_norm(
        X, None, None, gamma, beta, training=True, eps=eps
    )
    y.backward(upstream)
    return X.grad, gamma.grad, beta.grad
