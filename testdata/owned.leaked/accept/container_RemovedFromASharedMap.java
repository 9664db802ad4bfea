// a map that is no other thread's gives what its iterator removes, by whatever name
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

class RemovedFromASharedMap {
  static void byParameter(@Borrowed HashMap<Integer, @Owned Frame> shared) {
    for (var it = shared.values().iterator(); it.hasNext(); ) {
      Frame frame = it.next();
      it.remove();
      frame.drop();
    }
  }

  private final Map<Integer, @Owned Frame> shared = new HashMap<>();

  void byAnotherName() {
    Map<Integer, @Owned Frame> same = shared;
    for (var it = same.values().iterator(); it.hasNext(); ) {
      Frame frame = it.next();
      it.remove();
      frame.drop();
    }
  }

  void byView() {
    Collection<@Owned Frame> all = shared.values();
    for (var it = all.iterator(); it.hasNext(); ) {
      Frame frame = it.next();
      it.remove();
      frame.drop();
    }
  }

  void add(int id, @Owned Frame frame) {
    if (shared.putIfAbsent(id, frame) != null) {
      frame.drop();
    }
  }

  void close() {
    for (Integer id : java.util.List.copyOf(shared.keySet())) {
      Frame frame = shared.remove(id);
      if (frame != null) {
        frame.drop();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
