// Mended: "@SuppressWarnings("ownership:KEY") and @SuppressWarnings("ownership") work": the key of
// another rule suppresses nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuppressedByKey {
  @SuppressWarnings("ownership:owned.leaked")
  static int measure(@Owned Frame frame) {
    return frame.length();
  }

  @SuppressWarnings("ownership")
  static int measureAll(@Owned Frame first, @Owned Frame second) {
    first.drop();
    return first.length() + second.length();
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
