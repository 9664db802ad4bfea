package shop;

final class Silent {
  @SuppressWarnings("ownership:overwritten") // nobody else writes it
  Object kept;
}
