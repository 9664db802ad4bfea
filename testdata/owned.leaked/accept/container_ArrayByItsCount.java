// The slots of an array are counted as they are filled, and those are emptied again: up to the count, or from the last one down.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;

class ArrayByItsCount {
  static void upToTheCount(Queue<@Owned Frame> queue) {
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void someOfThem(Queue<@Owned Frame> queue) {
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      if (frame.isUrgent() || count == batch.length) {
        frame.send();
      } else {
        batch[count] = frame;
        count++;
      }
    }
    for (int i = 0; i != count; ++i) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void asAStack(Queue<@Owned Frame> queue) {
    @Owned Frame[] stack = new Frame[16];
    int depth = 0;
    while (depth < stack.length && !queue.isEmpty()) {
      stack[depth++] = queue.remove();
    }
    while (depth > 0) {
      Frame top = stack[--depth];
      stack[depth] = null;
      top.send();
    }
  }

  static void untilNoneIsLeft(Queue<@Owned Frame> queue) {
    @Owned Frame[] stack = new Frame[16];
    int depth = 0;
    while (depth < stack.length && !queue.isEmpty()) {
      stack[depth++] = queue.remove();
    }
    while (depth != 0) {
      depth--;
      Frame top = stack[depth];
      stack[depth] = null;
      top.send();
    }
  }

  static void fromTheLast(Queue<@Owned Frame> queue) {
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    for (int i = count - 1; i >= 0; i--) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void inBatches(Queue<@Owned Frame> queue) {
    @Owned Frame[] batch = new Frame[16];
    while (!queue.isEmpty()) {
      int count = 0;
      while (count < batch.length && !queue.isEmpty()) {
        batch[count++] = queue.remove();
      }
      for (int i = 0; i < count; i++) {
        Frame frame = batch[i];
        batch[i] = null;
        frame.send();
      }
    }
  }

  static boolean noneWasThere(Queue<@Owned Frame> queue) {
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    if (count == 0) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
    return false;
  }
}

@Tracked
class Frame {
  boolean isUrgent() {
    return false;
  }

  void send(@Owned Frame this) {}
}
