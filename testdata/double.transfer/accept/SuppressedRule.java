// A rule may be suppressed by its key.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuppressedRule {
  @SuppressWarnings("ownership:double.transfer")
  void send(@Owned Frame frame) {
    frame.send();
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
