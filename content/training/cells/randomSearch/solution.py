import numpy as np


def random_search(n, rates, lambdas, train, random):
    def draw(least, largest):
        return least * (largest / least) ** random()

    best = (np.nan, np.nan, -np.inf)
    for _ in range(n):
        rate, lam = draw(*rates), draw(*lambdas)
        accuracy = train(rate, lam)
        if accuracy > best[2]:  # never true of NaN  # zh: 对 NaN 总不成立
            best = (rate, lam, accuracy)
    return best
