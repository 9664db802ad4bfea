// A container of loans is kept by the name that a pattern gives it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.List;

class LentContainerByAPattern {
  private List<@Borrowed Frame> kept = List.of();

  void keep(Collection<@Borrowed Frame> frames) {
    if (frames instanceof List<@Borrowed Frame> list) {
      // :: error: [borrow.stored]
      kept = list;
    }
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
