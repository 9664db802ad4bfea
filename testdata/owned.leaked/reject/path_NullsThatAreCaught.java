// What is switched on, locked or called may be null where somebody catches that, or declares it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_NullsThatAreCaught {
  private int missing;

  // :: error: [owned.leaked]
  void switched(@Nullable Mode mode, @Owned Frame f) {
    try {
      switch (mode) {
        case ON -> f.send();
        case OFF -> f.drop();
      }
    } catch (NullPointerException e) {
      missing++;
    }
  }

  // :: error: [owned.leaked]
  void switchedInFinally(@Nullable Mode mode, @Owned Frame f) {
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

  // :: error: [owned.leaked]
  void yielded(Mode mode, @Owned Frame f) {
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

  // :: error: [owned.leaked]
  void named(String name, @Owned Frame f) {
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

  // :: error: [owned.leaked]
  void locked(@Nullable Object gate, @Owned Frame f) {
    try {
      synchronized (gate) {
        f.send();
      }
    } catch (RuntimeException e) {
      missing++;
    }
  }

  // :: error: [owned.leaked]
  void called(Port port, @Owned Frame f) {
    try {
      port.take(f);
    } catch (NullPointerException e) {
      missing++;
    }
  }

  // :: error: [owned.leaked]
  Runnable referred(@Nullable Port port, @Owned Frame f) {
    try {
      Runnable flush = port::flush;
      f.send();
      return flush;
    } catch (RuntimeException e) {
      return () -> missing++;
    }
  }

  // :: error: [owned.leaked]
  void inner(@Nullable Port port, @Owned Frame f) {
    try {
      Port.Lane lane = port.new Lane();
      f.sendFrom(lane.at);
    } catch (NullPointerException e) {
      missing++;
    }
  }

  // :: error: [owned.leaked]
  void innerTakes(@Nullable Port port, @Owned Frame f) {
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
