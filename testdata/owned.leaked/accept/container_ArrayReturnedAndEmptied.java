// An owned array of owners goes to the caller, who empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

class ArrayReturnedAndEmptied {
  static @Nullable @Owned Frame @Owned [] fill(Queue<@Owned Frame> queue, int most) {
    @Nullable @Owned Frame[] batch = new @Nullable @Owned Frame[most];
    for (int i = 0; i < most; i++) {
      batch[i] = queue.poll();
    }
    return batch;
  }

  static void flush(Queue<@Owned Frame> queue) {
    @Nullable @Owned Frame[] batch = fill(queue, 16);
    for (int i = 0; i < batch.length; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
