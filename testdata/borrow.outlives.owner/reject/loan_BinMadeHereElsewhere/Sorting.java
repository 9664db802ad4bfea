// Whoever sorts drains the bin that has lent, by another name or by what keeps it.

final class Sorting {
  private final Bin low = new Bin();
  private final Bin high = new Bin();

  static int ownBesideShared(Bin shared) {
    Frame lent = shared.first();
    Bin own = shared;
    own.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int otherBin(Bin shared, Bin other) {
    Frame lent = shared.first();
    other.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int binOfShelf(Shelf shelf, Bin bin) {
    Frame lent = shelf.any();
    bin.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int inheritedByShelf(Shelf shelf, Bin bin) {
    Frame lent = shelf.any();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int inheritedInAHelper(Bin bin) {
    Frame lent = bin.first();
    tidy(bin);
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int inheritedInAStore(Store store) {
    Bin bin = store.bin();
    Frame lent = bin.first();
    tidyIn(store);
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  private static void tidyIn(Store store) {
    Tidy any = store.bin();
    any.tidy();
  }

  private static void tidy(Tidy any) {
    any.tidy();
  }

  static int ofCart(Cart cart) {
    Frame lent = cart.any();
    cart.bin.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  int sameField() {
    Frame lent = low.first();
    low.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  void end() {
    low.drain();
    high.drain();
  }
}
