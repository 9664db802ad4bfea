// A list of loans is cleared by a variable that is assigned behind its declaration.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentQueueClearedLater {
  void drop(List<@Borrowed Frame> frames, boolean all) {
    List<@Borrowed Frame> gone = new ArrayList<>();
    if (all) {
      gone = frames;
    }
    // :: error: [borrow.transferred]
    gone.clear();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
