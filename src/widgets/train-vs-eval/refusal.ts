/** What PyTorch’s `BatchNorm1d` raises in training for a batch of one row (`torch.nn.functional`). */
export const refusal = (units: number) =>
  `ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, ${units}])`;
