// A copy of a list of loans is cleared, which is assigned behind the declaration.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LentQueueClearedLater {
  void drop(List<@Borrowed Frame> frames, boolean all) {
    List<@Borrowed Frame> gone;
    if (all) {
      gone = new ArrayList<>(frames);
    } else {
      gone = new ArrayList<>();
    }
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
