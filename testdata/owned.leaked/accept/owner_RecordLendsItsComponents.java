// The accessors of the record are written out: they lend.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordLendsItsComponents {
  static long sum(@Borrowed Pair pair) {
    return pair.left().number() + pair.right().number();
  }

  static long finish(@Owned Page left, @Owned Page right) {
    Pair pair = new Pair(left, right);
    long sum = sum(pair);
    pair.free();
    return sum;
  }
}

@Tracked
record Pair(@Owned Page left, @Owned Page right) {
  @Override
  public @Borrowed("this") Page left() {
    return left;
  }

  @Override
  public @Borrowed("this") Page right() {
    return right;
  }

  void free(@Owned Pair this) {
    left.free();
    right.free();
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
