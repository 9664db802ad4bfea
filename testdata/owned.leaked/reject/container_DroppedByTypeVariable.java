// Containers of owners and of loans that are named by type variables.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class DroppedByTypeVariable {
  <D extends ArrayDeque<@Owned Frame>> void clear(D queue) {
    // :: error: [owned.leaked]
    queue.clear();
  }

  <D extends ArrayDeque<@Owned Frame>> void add(D queue, @Owned Frame frame) {
    queue.add(frame);
    // :: error: [use.after.transfer]
    frame.length();
  }

  <D extends ArrayDeque<@Owned Frame>> void made(D queue, Supplier<@Owned D> all) {
    // :: error: [owned.leaked]
    D mine = all.get();
    mine.add(new Frame());
  }

  <M extends Map<String, @Owned Frame>> void put(M map, @Owned Frame frame) {
    // :: error: [result.dropped]
    map.put("a", frame);
  }

  <M extends Map<String, @Owned Frame>> void drop(M map) {
    // :: error: [owned.leaked]
    map.clear();
  }

  <L extends List<@Borrowed Frame>> void end(L list) {
    // :: error: [borrow.transferred]
    list.get(0).send();
  }

  <L extends List<@Owned Frame>> void drops(L list) {
    // :: error: [owned.leaked]
    list.removeIf(each -> true);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
