// There is no third parameter to lend from.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NoSuchArgument {
  // :: error: [annotation.misplaced]
  @Borrowed("#3") Frame same(@Borrowed Frame frame, int times) {
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
