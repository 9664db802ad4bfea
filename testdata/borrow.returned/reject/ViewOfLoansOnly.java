// An object made of a list that a caller lent is returned as what another argument lends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ViewOfLoansOnly {
  @Borrowed("#1") View view(List<@Borrowed Frame> lent, List<@Borrowed Frame> other) {
    // :: error: [borrow.returned]
    return new View(other);
  }

  @Borrowed("#1") View byVariable(List<@Borrowed Frame> lent, List<@Borrowed Frame> other) {
    lent = other;
    // :: error: [borrow.returned]
    return new View(lent);
  }
}

class View {
  private final @Borrowed List<@Borrowed Frame> frames;

  View(@Borrowed List<@Borrowed Frame> frames) {
    this.frames = frames;
  }

  int size() {
    return frames.size();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
