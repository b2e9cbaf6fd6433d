def nesterov_step(x, v, gradient, rate, rho):
    v_old = v
    v = rho * v - rate * gradient
    return x - rho * v_old + (1 + rho) * v, v
