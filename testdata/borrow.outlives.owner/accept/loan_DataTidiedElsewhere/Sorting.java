// Mended: The frame is used before its data is tidied, or the data of another cart is, which has an owner of its own.
import dev.custody.annotations.Owned;

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

  static int ofAnother(Cart cart, @Owned Cart other) {
    Frame lent = cart.data().first();
    other.data().drain();
    int length = lent == null ? 0 : lent.length();
    other.end();
    return length;
  }

  static int byAHelper(Cart cart, @Owned Cart other) {
    Frame lent = cart.data().first();
    drain(other);
    int length = lent == null ? 0 : lent.length();
    other.end();
    return length;
  }

  private static void drain(Cart cart) {
    cart.data().drain();
  }
}
