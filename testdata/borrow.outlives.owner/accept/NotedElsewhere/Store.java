// It counts ports.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Store {
  private int count;

  void note(Port port) {
    count++;
  }
}

class Log {
  private int lines;

  void write() {
    lines++;
  }
}

class Data {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }
}

@Tracked
class Port {
  final Data data = new Data();

  @Borrowed("this") Data data() {
    return data;
  }

  void end(@Owned Port this) {
    for (Frame frame = data.frames.poll(); frame != null; frame = data.frames.poll()) {
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
