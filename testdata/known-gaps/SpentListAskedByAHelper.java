// gap: A list whose frames went to another is asked by a helper, which is taken to have filled it again: what that gives may be used, and clear() drops something.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Deque;
import java.util.List;

class SpentListAskedByAHelper {
  static int first(List<@Owned Frame> batch, Deque<@Owned Frame> all) {
    all.addAll(batch);
    while (!all.isEmpty()) {
      all.remove().send();
    }
    int length = first(batch).length();
    // :: error: [owned.leaked]
    batch.clear();
    return length;
  }

  static @Borrowed("frames") Frame first(List<@Owned Frame> frames) {
    return frames.get(0);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
