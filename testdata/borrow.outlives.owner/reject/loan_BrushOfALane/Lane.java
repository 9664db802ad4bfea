// Lanes with sweepers, brushes and trays inside, whose bodies the class that uses them does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class Lane extends Road {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();

  @Override
  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  void end() {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  class Sweeper {
    void sweep() {
      end();
    }

    class Brush {
      void brush() {
        sweep();
      }
    }
  }

  class Tray {
    private final Deque<@Owned Frame> own = new ArrayDeque<>();

    void add(@Owned Frame frame) {
      own.add(frame);
    }

    void flush() {
      end();
      while (!own.isEmpty()) {
        own.remove().send();
      }
    }
  }

  class Rack {
    private final Deque<@Owned Frame> own = new ArrayDeque<>();

    Rack() {
      System.out.println(queue.size());
    }

    void add(@Owned Frame frame, int row) {
      own.add(frame);
    }

    boolean flush(int row) {
      while (!own.isEmpty()) {
        own.remove().send();
      }
      return row > 0;
    }
  }
}

class Road {
  @Nullable @Borrowed("this") Frame first() {
    return null;
  }
}

class Rail {
  class Sweeper {
    void sweep() {}
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
