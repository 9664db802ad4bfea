// A container of loans is returned by a variable that is assigned behind its declaration.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerReturnedLater {
  Collection<@Borrowed Frame> same(Collection<@Borrowed Frame> frames, boolean all) {
    Collection<@Borrowed Frame> same = List.of();
    if (all) {
      same = frames;
    }
    // :: error: [borrow.returned]
    return same;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
