// gap: a field that owns its queue, rather than what is in it alone, is not known to be empty by a method of the object that says so
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

@Tracked
class OwnedQueueAskedByAMethod {
  private @Owned ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  boolean isDone() {
    return queue.isEmpty();
  }

  void put(@Borrowed(exclusive = true) OwnedQueueAskedByAMethod this, @Owned Frame frame) {
    queue.add(frame);
  }

  // :: error: [owned.leaked]
  void end(@Owned OwnedQueueAskedByAMethod this) {
    while (!isDone()) {
      queue.remove().send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
