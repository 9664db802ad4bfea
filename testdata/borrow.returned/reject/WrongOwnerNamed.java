// The result names the first argument and lends the second.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class WrongOwnerNamed {
  @Borrowed("#1")
  Frame second(@Borrowed Frame first, @Borrowed Frame second) {
    // :: error: [borrow.returned]
    return second;
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
