// The owner named is no parameter.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NoSuchName {
  // :: error: [annotation.misplaced]
  @Borrowed("packet") Frame same(@Borrowed Frame frame) {
    return frame;
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
