// A container of loans is assigned to a variable and a field at once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerInAChain {
  private Collection<@Borrowed Frame> kept = List.of();

  int keep(Collection<@Borrowed Frame> frames) {
    Collection<@Borrowed Frame> same;
    // :: error: [borrow.stored]
    kept = same = frames;
    return same.size();
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
