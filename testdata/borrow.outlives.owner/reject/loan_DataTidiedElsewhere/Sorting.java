// What a frame was lent by is tidied by a second call for the same data.

final class Sorting {
  static int drained(Cart cart) {
    Frame lent = cart.data().first();
    cart.data().drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int inherited(Cart cart) {
    Frame lent = cart.data().first();
    cart.data().tidy();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byAHelper(Cart cart) {
    Frame lent = cart.data().first();
    drain(cart);
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int ofAnotherThatMayBeIt(Cart cart, Cart other) {
    Frame lent = cart.data().first();
    other.data().drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byAHelperForAnother(Cart cart, Cart other) {
    Frame lent = cart.data().first();
    drain(other);
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  private static void drain(Cart cart) {
    cart.data().drain();
  }
}
