// an action that somebody else made may count the field on that is the index, before it is read
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ActionMovesTheIndex {
  private int tail;
  private int first; // which nobody changes

  void file(@Nullable @Owned Frame[] slots, Runnable action, @Owned Frame frame) {
    action.run();
    if (slots[tail] == null) {
      slots[tail] = frame;
    } else {
      frame.drop();
    }
  }

  void fileFirst(@Nullable @Owned Frame[] slots, Runnable action, @Owned Frame frame) {
    if (slots[first] == null) {
      action.run();
      slots[first] = frame;
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
