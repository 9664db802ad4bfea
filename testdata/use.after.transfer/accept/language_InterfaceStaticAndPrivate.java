// Static, private and default methods of one interface pass the frame along.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

interface InterfaceStaticAndPrivate {
  int LIMIT = 1500;

  void accept(@Owned Frame frame);

  default void acceptChecked(@Owned Frame frame) {
    if (fits(frame)) {
      accept(frame);
    } else {
      refuse(frame);
    }
  }

  private void refuse(@Owned Frame frame) {
    dropAndCount(frame);
  }

  private static int dropAndCount(@Owned Frame frame) {
    int length = frame.length();
    frame.drop();
    return length;
  }

  static boolean fits(@Borrowed Frame frame) {
    return frame.length() <= LIMIT;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
