import numpy as np


def knn_predict(test, train, labels, k):
    guesses = []
    for a in test:
        distances = np.linalg.norm(train - a, axis=1)
        nearest = np.argsort(distances)[:k]
        guesses.append(np.bincount(labels[nearest]).argmax())
    return guesses
