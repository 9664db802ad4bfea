// The old value of the field is taken out by the swap.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwapInField {
  private @Owned Frame current = new Frame();

  synchronized void rotate(@Owned Frame next) {
    Frame old = current;
    current = next;
    old.send();
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
