// A variable that is assigned behind its declaration names a container of loans for the call only.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerAssignedLater {
  private int count;

  void keep(Collection<@Borrowed Frame> frames, boolean all) {
    Collection<@Borrowed Frame> same;
    if (all) {
      same = frames;
    } else {
      same = List.of();
    }
    count = same.size();
    for (Frame frame : same) {
      count += frame.length();
    }
  }

  int count() {
    return count;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
