// Nobody takes anything out of these maps while others look: before the end, or in an object of one owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

@Tracked
class ConcurrentMapOnlyGrows {
  private final ConcurrentHashMap<Integer, @Owned Frame> frames = new ConcurrentHashMap<>();

  void add(int key, @Owned Frame frame) {
    Frame before = frames.put(key, frame);
    if (before != null) {
      before.send();
    }
  }

  int length(int key) {
    Frame frame = frames.get(key);
    return frame == null ? 0 : frame.length();
  }

  void close(@Owned ConcurrentMapOnlyGrows this) {
    for (Integer key : List.copyOf(frames.keySet())) {
      Frame frame = frames.remove(key);
      if (frame != null) {
        frame.send();
      }
    }
  }
}

class Sweep {
  int lengths(List<Integer> keys) {
    Local local = new Local();
    int total = 0;
    for (Integer key : keys) {
      total += local.length(key);
    }
    for (Integer key : keys) {
      local.send(key);
    }
    return total;
  }

  private static class Local {
    private final ConcurrentHashMap<Integer, @Owned Frame> frames = new ConcurrentHashMap<>();

    int length(int key) {
      Frame before = frames.put(key, new Frame());
      if (before != null) {
        before.send();
      }
      Frame frame = frames.get(key);
      return frame == null ? 0 : frame.length();
    }

    void send(int key) {
      Frame frame = frames.remove(key);
      if (frame != null) {
        frame.send();
      }
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
