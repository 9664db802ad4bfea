// The result may be a loan of either argument, and both must be named.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OneOfTwoOwners {
  @Borrowed("left")
  Frame longer(@Borrowed Frame left, @Borrowed Frame right) {
    // :: error: [borrow.returned]
    return left.length() > right.length() ? left : right;
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
