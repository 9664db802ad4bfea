// "any other field that keeps a loan is borrow.stored": a setter of a generic class keeps it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoanFieldMustBeFinal<K> {
  private final K key;
  private @Nullable Object seen;

  LoanFieldMustBeFinal(K key) {
    this.key = key;
  }

  K see(@Borrowed Frame frame) {
    // :: error: [borrow.stored]
    this.seen = frame;
    return key;
  }

  boolean any() {
    return seen != null;
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
