// The ways in which a method gives up what a field owns, and some that are none.
import dev.custody.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;

class Containers {
  private final Map<Integer, @Owned Frame> map = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable @Owned Frame> reference = new AtomicReference<>();
  private final BlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
  private final Consumer<@Owned Frame> sink = f -> f.drop();
  private final List<@Borrowed Frame> loans = new ArrayList<>();
  // :: error: [field.never.drained]
  private final List<@Owned Frame> listed = new ArrayList<>();
  // :: error: [field.never.drained]
  private final Map<Integer, @Owned Frame> onlyPut = new HashMap<>();

  void drain() throws InterruptedException {
    Frame mapped = map.remove(1);
    if (mapped != null) {
      mapped.drop();
    }
    Frame referred = reference.getAndSet(null);
    if (referred != null) {
      referred.drop();
    }
    queue.take().drop();
  }

  void look() {
    for (Frame frame : listed) {
      frame.length();
    }
    listed.forEach(frame -> frame.length());
  }

  void put(@Owned Frame frame) {
    Frame old = onlyPut.put(1, frame);
    if (old != null) {
      old.drop();
    }
  }
}

class Fields {
  private @Nullable @Owned Frame[] slots = new Frame[2];
  // :: error: [field.never.drained]
  private @Nullable @Owned Frame emptiedWhileMade;
  // :: error: [field.never.drained]
  private @Nullable @Owned Frame onlyFilled;

  static class Node {
    @Nullable @Owned Frame emptiedOutside;
  }

  Fields() {
    Frame frame = emptiedWhileMade;
    emptiedWhileMade = null;
    if (frame != null) {
      frame.drop();
    }
  }

  void fill(@Owned Frame frame) {
    if (onlyFilled == null) {
      onlyFilled = frame;
    } else {
      frame.drop();
    }
  }

  void drain(int i) {
    Frame frame = slots[i];
    slots[i] = null;
    if (frame != null) {
      frame.drop();
    }
  }

  void drain(Node node) {
    Frame frame = node.emptiedOutside;
    node.emptiedOutside = null;
    if (frame != null) {
      frame.drop();
    }
  }
}

@Trusted(reason = "its bodies exchange the field by a variable handle")
class TrustedBodies {
  private @Nullable @Owned Frame frame;
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
