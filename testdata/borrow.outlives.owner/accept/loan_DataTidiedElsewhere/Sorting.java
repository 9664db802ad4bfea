// Mended: The frame is used before its data is tidied, or the data of another cart is.

final class Sorting {
  static int counted(Cart cart) {
    Frame lent = cart.data().first();
    int size = cart.data().size();
    return lent == null ? size : lent.length();
  }

  static int before(Cart cart) {
    Frame lent = cart.data().first();
    int length = lent == null ? 0 : lent.length();
    cart.data().tidy();
    return length;
  }

  static int ofAnother(Cart cart, Cart other) {
    Frame lent = cart.data().first();
    other.data().drain();
    return lent == null ? 0 : lent.length();
  }

  static int byAHelper(Cart cart, Cart other) {
    Frame lent = cart.data().first();
    drain(other);
    return lent == null ? 0 : lent.length();
  }

  private static void drain(Cart cart) {
    cart.data().drain();
  }
}
