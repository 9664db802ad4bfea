// An object gives two kinds of data, or is asked for them by two names, and that which lends nothing here is tidied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DataByAnyGetter {
  static int ofAnotherField(Port port) {
    Data data = port.data();
    Frame frame = data.first();
    Data other = port.info();
    other.tidy();
    return frame == null ? 0 : frame.length();
  }

  static int ofAnotherName(Port port) {
    Frame frame = port.named("a", "b").first();
    port.named("a", "c").tidy();
    return frame == null ? 0 : frame.length();
  }

  static int before(Port port) {
    Data data = port.data();
    Frame frame = data.first();
    int length = frame == null ? 0 : frame.length();
    port.data().tidy();
    return length;
  }

  @Tracked
  static class Port {
    private final Data data = new Data();
    private final Data info = new Data();

    @Borrowed("this") Data data() {
      return data;
    }

    @Borrowed("this") Data info() {
      return info;
    }

    @Borrowed("this") Data named(String... names) {
      return names[1].equals("b") ? data : info;
    }

    void end(@Owned Port this) {
      data.tidy();
      info.tidy();
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
