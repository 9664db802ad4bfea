// Mended: Containers of owners and of loans that are named by type variables.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class DroppedByTypeVariable {
  <D extends ArrayDeque<@Owned Frame>> void add(D queue, @Owned Frame frame) {
    frame.length();
    queue.add(frame);
  }

  <D extends ArrayDeque<@Owned Frame>> void made(D queue, Supplier<@Owned D> all) {
    D mine = all.get();
    mine.add(new Frame());
    for (Frame frame = mine.poll(); frame != null; frame = mine.poll()) {
      queue.add(frame);
    }
  }

  <M extends Map<String, @Owned Frame>> void put(M map, @Owned Frame frame) {
    Frame before = map.put("a", frame);
    if (before != null) {
      before.send();
    }
  }

  <M extends Map<String, @Owned Frame>> void drop(M map) {
    Frame frame = map.remove("a");
    if (frame != null) {
      frame.send();
    }
  }

  <L extends List<@Borrowed Frame>> int first(L list) {
    return list.get(0).length();
  }

  <L extends List<@Owned Frame>> int looks(L list) {
    int sum = 0;
    for (Frame each : list) {
      sum += each.length();
    }
    return sum;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
