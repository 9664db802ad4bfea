// Mended: Whoever sorts drains a bin that it made itself, or another field's, and not the lender.

final class Sorting {
  private final Bin low = new Bin();
  private final Bin high = new Bin();

  static int ownBesideShared(Bin shared) {
    Frame lent = shared.first();
    Bin own = new Bin();
    own.drain();
    return lent == null ? 0 : lent.length();
  }

  static int ownBesideShelf(Shelf shelf) {
    Frame lent = shelf.any();
    Bin own = new Bin();
    own.drain();
    return lent == null ? 0 : lent.length();
  }

  static int tidyOwn(Shelf shelf, Cart cart) {
    Frame lent = shelf.any();
    Frame carried = cart.any();
    Bin own = new Bin();
    own.tidy();
    return lent == null || carried == null ? 0 : lent.length() + carried.length();
  }

  static int lentByOwn(Bin shared) {
    Bin own = new Bin();
    Frame lent = own.first();
    shared.drain();
    return lent == null ? 0 : lent.length();
  }

  int otherField() {
    Frame lent = low.first();
    high.drain();
    return lent == null ? 0 : lent.length();
  }

  void end() {
    low.drain();
    high.drain();
  }
}
