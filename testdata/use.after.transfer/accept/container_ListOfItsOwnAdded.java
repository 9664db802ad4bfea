// Mended: The list of its own that went into another is only cleared.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class ListOfItsOwnAdded {
  private final ArrayDeque<@Owned Frame> all = new ArrayDeque<>();

  void take(@Owned List<@Owned Frame> batch) {
    all.addAll(batch);
    batch.clear();
  }

  static List<@Owned Frame> copied(@Owned List<@Owned Frame> batch) {
    List<@Owned Frame> copy = new ArrayList<>(batch);
    batch.clear();
    return copy;
  }

  void sendAll() {
    while (!all.isEmpty()) {
      all.remove().send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
