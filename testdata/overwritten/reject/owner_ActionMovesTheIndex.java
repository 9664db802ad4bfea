// an action that somebody else made may count the field on that is the index
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ActionMovesTheIndex {
  private int tail;

  void file(@Nullable @Owned Frame[] slots, Runnable action, @Owned Frame frame) {
    if (slots[tail] == null) {
      action.run();
      // :: error: [overwritten]
      slots[tail] = frame;
    } else {
      frame.drop();
    }
  }

  void next() {
    tail++;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
