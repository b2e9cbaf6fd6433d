import numpy as np


def predict(a, train, labels, k):
    distances = np.linalg.norm(train - a, axis=1)
    votes = labels[np.argsort(distances, kind="stable")[:k]]
    return np.bincount(votes).argmax()


def cross_validate(x, y, F, ks):
    folds = np.split(np.arange(len(x)), F)
    means = []
    for k in ks:
        accuracies = []
        for held_out in folds:
            train = np.delete(x, held_out, axis=0)
            labels = np.delete(y, held_out)
            guesses = [
                predict(a, train, labels, k) for a in x[held_out]
            ]
            accuracies.append(np.mean(guesses == y[held_out]))
        means.append(np.mean(accuracies))
    return means
