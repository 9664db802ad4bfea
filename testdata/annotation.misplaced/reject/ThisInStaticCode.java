// Static code has no object to borrow from: not a method, not a field, not a block.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThisInStaticCode {
  private static int total;

  // :: error: [annotation.misplaced]
  private static final @Borrowed("this") Frame NONE = null;

  static {
    Frame none = null;
    // :: error: [annotation.misplaced]
    @Borrowed("this")
    Frame again = none;
    total = again == null ? 0 : 1;
  }

  static int count() {
    Frame none = null;
    // :: error: [annotation.misplaced]
    @Borrowed("this")
    Frame again = none;
    return again == null ? total : 1;
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
