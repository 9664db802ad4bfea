// What is lent for the call is returned as owned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentAndAnsweredAsOwned {
  @Owned Page largest(@Borrowed Page a, @Borrowed Page b) {
    if (a.number() > b.number()) {
      // :: error: [borrow.returned]
      return a;
    }
    return new Page(b.number());
  }

  long of(@Owned Page x, @Owned Page y) {
    Page best = largest(x, y);
    long n = best.number();
    best.free();
    x.free();
    y.free();
    return n;
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
