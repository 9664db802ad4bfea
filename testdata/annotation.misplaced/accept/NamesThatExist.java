// Numbers, names and the receiver, all of which exist.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class NamesThatExist {
  private final @Owned Frame frame = new Frame();

  @Borrowed("this")
  Frame own() {
    return frame;
  }

  @Borrowed("#2")
  Frame second(int index, @Borrowed Frame other) {
    return other;
  }

  @Borrowed({"left", "right"})
  static Frame either(@Borrowed Frame left, @Borrowed Frame right) {
    return left.length() > right.length() ? left : right;
  }

  void close(@Owned NamesThatExist this) {
    frame.drop();
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
