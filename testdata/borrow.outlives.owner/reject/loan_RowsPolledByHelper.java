// The helper takes a frame out of a row, which may be the one that it was lent its frame by.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class loan_RowsPolledByHelper {
  private final List<ArrayDeque<@Owned Frame>> list = new ArrayList<>();
  private final Map<String, List<ArrayDeque<@Owned Frame>>> byName = new HashMap<>();

  int inList() {
    Frame first = list.get(0).peek();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : useList(first);
  }

  private int useList(@Borrowed Frame frame) {
    send(list.get(1).poll());
    return frame.length();
  }

  int inMap(String name) {
    List<ArrayDeque<@Owned Frame>> named = byName.get(name);
    Frame first = named == null ? null : named.get(0).peek();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : useMap(first, name);
  }

  private int useMap(@Borrowed Frame frame, String name) {
    List<ArrayDeque<@Owned Frame>> named = byName.get(name);
    if (named != null) {
      send(named.get(1).poll());
    }
    return frame.length();
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
