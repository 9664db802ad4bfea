// All rules may be suppressed at once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AllSuppressed {
  @SuppressWarnings("ownership")
  void send(@Owned Frame frame) {
    frame.send();
    frame.length();
    frame.send();
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
