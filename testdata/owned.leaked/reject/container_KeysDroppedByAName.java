// The keys of a map are named, and dropped by that name, which drops the frames that they stand for.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class KeysDroppedByAName {
  private final Map<String, @Owned Frame> frames = new HashMap<>();

  void clear() {
    Set<String> names = frames.keySet();
    // :: error: [owned.leaked]
    names.clear();
  }

  void remove(String name) {
    Set<String> names = frames.keySet();
    // :: error: [owned.leaked]
    names.remove(name);
  }

  void prune() {
    Set<String> names = frames.keySet();
    // :: error: [owned.leaked]
    names.removeIf(name -> name.isEmpty());
  }

  void pruneByAnIterator() {
    Set<String> names = frames.keySet();
    Iterator<String> it = names.iterator();
    while (it.hasNext()) {
      if (it.next().isEmpty()) {
        // :: error: [owned.leaked]
        it.remove();
      }
    }
  }

  void pruneSome(TreeMap<String, @Owned Frame> sorted) {
    Set<String> names = sorted.headMap("m").keySet();
    // :: error: [owned.leaked]
    names.clear();
  }

  void end() {
    for (String name : List.copyOf(frames.keySet())) {
      Frame frame = frames.remove(name);
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
