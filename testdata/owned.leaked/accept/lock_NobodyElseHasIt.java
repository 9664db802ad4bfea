// What nobody else has stays as it is, whatever lock is taken.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class NobodyElseHasIt {
  private final Object log = new Object();
  private int lines;

  void inLocal(int one, int other, @Owned Frame a, @Owned Frame b) {
    Map<Integer, @Owned Frame> map = new HashMap<>();
    map.put(one, a);
    if (map.containsKey(other)) {
      b.send();
    } else {
      line();
      synchronized (log) {
        lines++;
      }
      map.put(other, b);
    }
    for (int key : new ArrayList<>(map.keySet())) {
      Frame frame = map.remove(key);
      synchronized (log) {
        lines++;
      }
      if (frame != null) {
        frame.send();
      }
    }
  }

  void inQueue(@Owned Frame frame) {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    synchronized (log) {
      lines++;
    }
    queue.clear();
  }

  private synchronized void line() {
    lines++;
  }
}

@Tracked
class Pair {
  private @Nullable @Owned Frame one;
  private int lines;

  void put(@Borrowed(exclusive = true) Pair this, Object log, @Owned Frame frame) {
    if (one == null) {
      synchronized (log) {
        lines++;
      }
      one = frame;
    } else {
      frame.send();
    }
  }

  void end(@Owned Pair this, Object log) {
    Frame frame = one;
    synchronized (log) {
      lines++;
    }
    one = null;
    if (frame != null) {
      frame.send();
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
