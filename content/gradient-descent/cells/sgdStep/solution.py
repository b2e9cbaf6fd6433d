def sgd_step(W, gradient, rate):
    # W -= rate * gradient would change the caller’s W
    # zh: W -= rate * gradient 会改掉调用者的 W
    return W - rate * gradient
