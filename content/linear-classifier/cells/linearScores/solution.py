def linear_scores(X, W, b):
    return X @ W.T + b  # (N, D) (D, C) + (C,) → (N, C)
