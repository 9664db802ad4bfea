// An object gives the same data by two methods, or by one that is asked with any number of names, and the data is tidied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DataByAnyGetter {
  static int byTwoMethods(Port port) {
    Data data = port.data();
    Frame frame = data.first();
    Data same = port.info();
    same.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byItsQueue(Port port) {
    Data data = port.data();
    Frame frame = data.first();
    Data same = port.info();
    Frame taken = same.frames.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int moreNames(Port port) {
    Frame frame = port.named("a").first();
    port.named("a", "b").tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int fewerNames(Port port) {
    Frame frame = port.named("a", "b").first();
    port.named("a").tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static class Port {
    private final Data data = new Data();

    @Borrowed("this") Data data() {
      return data;
    }

    @Borrowed("this") Data info() {
      return data;
    }

    @Borrowed("this") Data named(String... names) {
      return data;
    }

    void end(@Owned Port this) {
      data.tidy();
    }
  }

  static class Data {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

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
