// A queue of one's own lends what its log keeps; that is read before the log is tidied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LogOfAQueueOfOnesOwn {
  static int byTheGetter(FrameQueue queue) {
    Frame frame = queue.firstLogged();
    int length = frame == null ? 0 : frame.length();
    queue.log.tidy();
    return length;
  }

  static int byTheData(FrameQueue queue) {
    Frame frame = queue.data().first();
    int length = frame == null ? 0 : frame.length();
    queue.log.tidy();
    return length;
  }

  static class FrameQueue extends ArrayDeque<@Owned Frame> {
    final Log log = new Log();

    @Nullable @Borrowed("this") Frame firstLogged() {
      return log.first();
    }

    @Borrowed("this") Log data() {
      return log;
    }
  }

  static class Log {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void add(@Owned Frame frame) {
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
