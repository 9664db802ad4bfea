// Mended: "any other field that keeps a loan is borrow.stored": a setter of a generic class keeps
// it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LoanFieldMustBeFinal<K> {
  private final K key;
  private int seen;

  LoanFieldMustBeFinal(K key) {
    this.key = key;
  }

  K see(@Borrowed Frame frame) {
    this.seen = frame.length();
    return key;
  }

  boolean any() {
    return seen > 0;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
