// Of maps and lists that a caller lent, only what may be kept is copied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CopyOfLentMapKept {
  private Map<String, Integer> byName = new HashMap<>();
  private List<String> kept = new ArrayList<>();

  void added(Map<String, @Borrowed Frame> lent) {
    lent.forEach((name, frame) -> byName.put(name, frame.length()));
  }

  void copied(Map<String, @Borrowed Frame> lent) {
    byName = new HashMap<>(lent.size());
  }

  void keys(Map<String, @Borrowed Frame> lent) {
    kept = new ArrayList<>(lent.keySet());
  }

  void byVariable(Map<String, @Borrowed Frame> lent) {
    List<String> copy = new ArrayList<>(lent.keySet());
    kept = copy;
  }

  void unchanging(Map<String, @Borrowed Frame> lent) {
    kept = List.copyOf(lent.keySet());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
