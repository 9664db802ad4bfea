// A helper takes a frame out of a queue in an array, which is the one that it was lent its frame by.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class RowPolledByHelper {
  private final ArrayDeque<@Owned Frame>[] rows;

  @SuppressWarnings("unchecked")
  RowPolledByHelper(int size) {
    rows = new ArrayDeque[size];
    for (int i = 0; i < size; i++) {
      rows[i] = new ArrayDeque<>();
    }
  }

  int first(int at) {
    Frame first = rows[at].peek();
    return first == null ? 0 : drop(first, at);
  }

  private int drop(@Borrowed Frame frame, int at) {
    int length = frame.length();
    Frame taken = rows[at].poll();
    if (taken != null) {
      taken.send();
    }
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
