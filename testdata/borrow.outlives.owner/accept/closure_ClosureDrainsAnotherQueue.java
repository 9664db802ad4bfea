// Closures that drain other queues than the one that lent a frame, or only look at that one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class ClosureDrainsAnotherQueue {
  private final ArrayDeque<@Owned Frame> ready = new ArrayDeque<>();
  private final ArrayDeque<@Owned Frame> done = new ArrayDeque<>();

  int another(List<String> names) {
    Frame first = ready.peek();
    names.forEach(name -> drain(done));
    return first == null ? 0 : first.length();
  }

  int otherElements(ArrayDeque<@Owned Frame> frames, ArrayDeque<@Owned Letter> letters) {
    Frame first = frames.peek();
    List.of("a").forEach(name -> post(letters));
    return first == null ? 0 : first.length();
  }

  int onlyLooks(ArrayDeque<@Owned Frame> frames, List<String> names) {
    Frame first = frames.peek();
    names.forEach(name -> frames.forEach(frame -> frame.length()));
    return first == null ? 0 : first.length();
  }

  int madeHere(ArrayDeque<@Owned Frame> frames, List<String> names) {
    ArrayDeque<@Owned Frame> fresh = new ArrayDeque<>();
    fresh.add(new Frame());
    Frame first = frames.peek();
    names.forEach(name -> drain(fresh));
    int length = first == null ? 0 : first.length();
    drain(fresh);
    return length;
  }

  void end() {
    drain(ready);
    drain(done);
  }

  private static void drain(ArrayDeque<@Owned Frame> row) {
    for (Frame frame = row.poll(); frame != null; frame = row.poll()) {
      frame.send();
    }
  }

  private static void post(ArrayDeque<@Owned Letter> row) {
    for (Letter letter = row.poll(); letter != null; letter = row.poll()) {
      letter.post();
    }
  }
}

@Tracked
class Letter {
  void post(@Owned Letter this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
