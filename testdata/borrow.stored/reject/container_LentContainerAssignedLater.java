// A container of loans is kept by a variable that is assigned behind its declaration.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerAssignedLater {
  private Collection<@Borrowed Frame> kept = List.of();

  void keep(Collection<@Borrowed Frame> frames) {
    Collection<@Borrowed Frame> same;
    same = frames;
    // :: error: [borrow.stored]
    kept = same;
  }

  int count() {
    return kept.size();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
