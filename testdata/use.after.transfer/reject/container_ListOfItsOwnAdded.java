// A list of its own went into another with all that it keeps, and something is put into it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class ListOfItsOwnAdded {
  private final ArrayDeque<@Owned Frame> all = new ArrayDeque<>();

  void take(@Owned List<@Owned Frame> batch) {
    all.addAll(batch);
    // :: error: [use.after.transfer]
    batch.add(new Frame());
  }

  static List<@Owned Frame> copied(@Owned List<@Owned Frame> batch) {
    List<@Owned Frame> copy = new ArrayList<>(batch);
    // :: error: [use.after.transfer]
    batch.add(new Frame());
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
