// A reference to clear() may drop what a container only lists, or what nobody owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

class ContainersClearedByReference {
  static void run(@RunsNow Runnable work) {
    work.run();
  }

  void forget(List<@Borrowed Frame> seen, Map<String, String> names) {
    run(seen::clear);
    run(names::clear);
  }

  void end(ArrayDeque<@Owned Frame> queue) {
    Frame frame;
    while ((frame = queue.poll()) != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
