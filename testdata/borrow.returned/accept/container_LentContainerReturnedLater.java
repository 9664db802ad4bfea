// What is returned is said to be lent by the argument.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerReturnedLater {
  @Borrowed("frames") Collection<@Borrowed Frame> same(Collection<@Borrowed Frame> frames, boolean all) {
    Collection<@Borrowed Frame> same = List.of();
    if (all) {
      same = frames;
    }
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
