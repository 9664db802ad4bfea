// what a field keeps is taken in each round of a loop, and the field is cleared before the next
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TakenInEachRound {
  private @Nullable @Owned Frame kept;

  void keep(@Owned Frame frame) {
    if (kept == null) {
      kept = frame;
    } else {
      frame.send();
    }
  }

  void sendAll(int count) {
    for (int i = 0; i < count; i++) {
      @Nullable @Owned Frame frame = kept;
      kept = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
