// A variable begins with an empty list, and names what was lent on one branch, and is kept.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerInABranch {
  private Collection<@Borrowed Frame> kept = List.of();

  void keep(Collection<@Borrowed Frame> frames, boolean all) {
    Collection<@Borrowed Frame> chosen = List.of();
    if (all) {
      chosen = frames;
    }
    // :: error: [borrow.stored]
    kept = chosen;
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
