// Mended: The entry belongs to the table, and the method says that it is of the key.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class LoanOfReceiverNotNamed {
  private final Entry entry = new Entry();

  @Borrowed("this") Entry find(@Borrowed Page key) {
    if (key.number() < 0) {
      throw new IllegalArgumentException("page " + key.number());
    }
    return entry();
  }

  @Borrowed("this") Entry entry() {
    return entry;
  }

  void close(@Owned LoanOfReceiverNotNamed this) {}

  static class Entry {
    int hits;
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
