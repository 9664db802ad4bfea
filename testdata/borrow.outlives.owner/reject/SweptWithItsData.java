// A helper is given the data of a port, or the port around an inner object, and takes out what the data has lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class SweptWithItsData {
  static int given(Port port) {
    Bin data = port.data();
    Frame frame = data.first();
    sweep(data);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  private static void sweep(@Borrowed Bin bin) {
    bin.tidy();
  }

  static void sweep(Port port) {
    port.bin.tidy();
  }

  @Tracked
  static class Port {
    private final Bin bin = new Bin();

    @Borrowed("this") Bin data() {
      return bin;
    }

    int inside() {
      return new Part().sweep();
    }

    class Part {
      int sweep() {
        Bin data = data();
        Frame frame = data.first();
        SweptWithItsData.sweep(Port.this);
        // :: error: [borrow.outlives.owner]
        return frame == null ? 0 : frame.length();
      }
    }

    void end(@Owned Port this) {
      bin.tidy();
    }
  }

  static class Bin {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
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
