// Mended: what is lent on for somebody alone was lent for oneself alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LentForOneselfAlone {
  @Borrowed(value = "frame", exclusive = true) Frame alone(
      @Borrowed(exclusive = true) Frame frame) {
    return frame;
  }

  @Borrowed("frame") Frame same(@Borrowed(exclusive = true) Frame frame) {
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
