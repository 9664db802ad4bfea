// What is switched on, locked or called is there, or the handler still sends the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class path_NullsThatAreCaught {
  private final Queue<@Owned Frame> queue = new ArrayDeque<>();
  private final Object lock = new Object();
  private int missing;

  void switched(@Nullable Mode mode, @Owned Frame f) {
    if (mode == null) {
      f.drop();
      return;
    }
    try {
      switch (mode) {
        case ON -> f.send();
        case OFF -> f.drop();
      }
    } catch (NullPointerException e) {
      missing++;
    }
  }

  void switchedInFinally(@Nullable Mode mode, @Owned Frame f) {
    if (mode == null) {
      f.drop();
      return;
    }
    try {
      try {
        switch (mode) {
          case ON -> f.send();
          case OFF -> f.drop();
        }
      } finally {
        missing--;
      }
    } catch (RuntimeException e) {
      missing++;
    }
  }

  void yielded(Mode mode, @Owned Frame f) {
    if (mode == null) {
      f.drop();
      return;
    }
    try {
      f.sendFrom(
          switch (mode) {
            case ON -> 1;
            case OFF -> 2;
          });
    } catch (NullPointerException e) {
      missing++;
    }
  }

  void named(String name, @Owned Frame f) {
    if (name == null) {
      f.drop();
      return;
    }
    try {
      switch (name) {
        case "port":
          f.send();
          break;
        default:
          f.drop();
      }
    } catch (NullPointerException e) {
      missing++;
    }
  }

  void locked(@Owned Frame f) {
    try {
      synchronized (lock) {
        f.send();
      }
    } catch (RuntimeException e) {
      missing++;
    }
  }

  void called(Port port, @Owned Frame f) {
    try {
      port.take(f);
    } catch (RuntimeException e) {
      missing++;
    }
  }

  void queued(@Owned Frame f) {
    try {
      queue.add(f);
    } catch (NullPointerException e) {
      missing++;
    }
  }

  void switchedAsDeclared(Mode mode, @Owned Frame f) {
    try {
      switch (mode) {
        case ON -> f.send();
        case OFF -> f.drop();
      }
    } catch (RuntimeException e) {
      missing++;
    }
  }

  void drain() {
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.drop();
    }
  }

  Runnable referred(@Nullable Port port, @Owned Frame f) {
    f.send();
    try {
      Runnable flush = port::flush;
      return flush;
    } catch (RuntimeException e) {
      return () -> missing++;
    }
  }

  void inner(@Nullable Port port, @Owned Frame f) {
    if (port == null) {
      f.drop();
      return;
    }
    try {
      Port.Lane lane = port.new Lane();
      f.sendFrom(lane.at);
    } catch (NullPointerException e) {
      missing++;
    }
  }

  void innerTakes(@Nullable Port port, @Owned Frame f) {
    if (port == null) {
      f.drop();
      return;
    }
    try {
      Port.Lane lane = port.new Lane(f);
      missing += lane.at;
    } catch (NullPointerException e) {
      missing++;
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void sendFrom(@Owned Frame this, int at) {}

  void drop(@Owned Frame this) {}
}

class Port {
  void take(@Owned Frame f) {
    f.send();
  }

  void flush() {}

  class Lane {
    int at;

    Lane() {}

    Lane(@Owned Frame f) {
      f.send();
    }
  }
}

enum Mode {
  ON, OFF
}
