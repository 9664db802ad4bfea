// Suppressing one rule leaves the others on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuppressedOtherRule {
  @SuppressWarnings("ownership:owned.leaked")
  void send(@Owned Frame frame) {
    frame.send();
    // :: error: [double.transfer]
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
