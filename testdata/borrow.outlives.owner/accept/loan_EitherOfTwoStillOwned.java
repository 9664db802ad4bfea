// The larger of two is used while both are owned, and a condition picks a loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EitherOfTwoStillOwned {
  static @Borrowed({"#1", "#2"}) Page larger(@Borrowed Page a, @Borrowed Page b) {
    return a.number() > b.number() ? a : b;
  }

  static @Borrowed({"a", "b", "c"}) Page largest(
      @Borrowed Page a, @Borrowed Page b, @Borrowed Page c) {
    return larger(a, larger(b, c));
  }

  static long run(@Owned Page x, @Owned Page y, @Owned Page z, boolean any) {
    Page best = any ? larger(x, y) : largest(x, y, z);
    long number = best.number();
    z.free();
    @Borrowed Page other = any ? x : y;
    number -= other.number();
    x.free();
    y.free();
    return number;
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
