// A queue that is tracked itself lends its first frame, which is used before it is taken out; others are changed meanwhile.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

@Tracked
class Ring extends ArrayDeque<@Owned Frame> {
  private int sent;

  int sent() {
    return sent;
  }

  void end(@Owned Ring this) {
    while (!isEmpty()) {
      remove().send();
    }
  }
}

class TrackedItself {
  static int taken(Ring ring) {
    Frame first = ring.getFirst();
    int size = first.size() + ring.size() + ring.sent();
    if (!ring.isEmpty() && ring.contains(first)) {
      size += first.size();
    }
    ring.remove().send();
    return size;
  }

  static int filled(Ring ring, @Owned Frame more) {
    Frame first = ring.getFirst();
    ring.addLast(more);
    return first.size();
  }

  static int besideNotes(List<@Owned Frame> frames, List<Object> notes, List<Object> more) {
    Frame first = frames.get(0);
    notes.replaceAll(note -> note.toString());
    notes.removeIf(note -> note == null);
    notes.addAll(more);
    return first.size();
  }

  static int besideCounts(Map<String, @Owned Frame> frames, Map<String, Object> counts) {
    Frame first = frames.get("first");
    counts.compute("first", (name, count) -> count);
    return first == null ? 0 : first.size();
  }

  static int cloned(@Borrowed Frame[] seen) {
    @Borrowed Frame[] all = seen.clone();
    return all.length;
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
