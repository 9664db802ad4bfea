// An initializer knows nothing of what a method or another initializer declares.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NameInAnInitializer {
  private final int first;

  {
    Frame none = null;
    first = none == null ? 0 : 1;
  }

  {
    Frame other = null;
    // :: error: [annotation.misplaced]
    @Borrowed("none")
    Frame again = other;
    // :: error: [annotation.misplaced]
    @Borrowed("shown")
    Frame more = other;
  }

  int first(@Borrowed Frame shown) {
    return first;
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
