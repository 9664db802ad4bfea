// A reference to clear() drops what the container owns; what it only lists, or what nobody owns, may go.
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

  void drop(ArrayDeque<@Owned Frame> queue, Map<String, @Owned Frame> byName) {
    // :: error: [owned.leaked]
    run(queue::clear);
    // :: error: [owned.leaked]
    run(byName::clear);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
