def momentum_step(x, v, gradient, rate, rho):
    v = rho * v + gradient
    return x - rate * v, v
