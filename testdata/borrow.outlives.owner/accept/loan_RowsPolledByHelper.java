// The helper takes a frame out of a row, which is no place of the frame that it was lent.
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
  private final Map<String, @Owned Frame> byName = new HashMap<>();

  int inMap(String name) {
    Frame first = byName.get(name);
    return first == null ? 0 : useMap(first);
  }

  private int useMap(@Borrowed Frame frame) {
    send(list.get(1).poll());
    return frame.length();
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }

  void end(String name) {
    send(byName.remove(name));
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
