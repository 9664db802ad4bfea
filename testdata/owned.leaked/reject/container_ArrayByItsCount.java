// The slots of an array are counted as they are filled, and not all that are filled are emptied: some are beyond the count, or the count has changed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Queue;

class ArrayByItsCount {
  static void oneBeyond(Queue<@Owned Frame> queue, @Owned Frame last) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < 8 && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    if (batch[15] == null) {
      batch[15] = last;
    } else {
      last.send();
    }
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void countedBack(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    count--;
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void begunAgain(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    count = 0;
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void fromTheSecond(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count] = queue.remove();
      count++;
    }
    for (int i = 1; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void oneOfTwo(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    @Owned Frame[] others = new Frame[16];
    int count = 0;
    while (count < batch.length && queue.size() > 1) {
      batch[count] = queue.remove();
      others[count] = queue.remove();
      count++;
    }
    for (int i = 0; i < count; i++) {
      Frame frame = others[i];
      others[i] = null;
      frame.send();
    }
  }

  static void shortCount(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[200];
    byte count = 0;
    for (int i = 0; i < 128 && !queue.isEmpty(); i++) {
      // :: error: [overwritten]
      batch[count++] = queue.remove(); // the last time, the count becomes negative
    }
    while (count > 0) {
      Frame frame = batch[--count];
      batch[count] = null;
      frame.send();
    }
  }

  static void leftOneThere(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    while (count > 0) {
      count--;
      if (count % 2 == 0) {
        Frame frame = batch[count];
        batch[count] = null;
        frame.send();
      }
    }
  }

  static void allButTheLast(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    while (count > 1) {
      Frame frame = batch[--count];
      batch[count] = null;
      frame.send();
    }
  }

  static void downFromBelow(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    for (int i = count - 2; i >= 0; i--) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void askedBefore(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < 8 && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    boolean wasEmpty = count == 0;
    while (count < batch.length && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    if (wasEmpty) {
      return;
    }
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  static void byAnotherName(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < 8 && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    Frame[] same = batch;
    if (!queue.isEmpty() && same[12] == null) {
      same[12] = queue.remove();
    }
    while (count > 0) {
      Frame frame = batch[--count];
      batch[count] = null;
      frame.send();
    }
  }

  static void begunAgainByAHandler(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    try {
      while (count < 8) {
        batch[count++] = queue.remove();
      }
    } catch (RuntimeException e) {
      count = 0;
    }
    while (count > 0) {
      Frame frame = batch[--count];
      batch[count] = null;
      frame.send();
    }
  }

  static void filledByAClosure(Queue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < 8 && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    queue.forEach(
        each -> {
          if (batch[12] == null) {
            batch[12] = new Frame();
          }
        });
    while (count > 0) {
      Frame frame = batch[--count];
      batch[count] = null;
      frame.send();
    }
  }

  static void filledByAHelper(Queue<@Owned Frame> queue, @Owned Frame last) {
    // :: error: [owned.leaked]
    @Owned Frame[] batch = new Frame[16];
    int count = 0;
    while (count < 8 && !queue.isEmpty()) {
      batch[count++] = queue.remove();
    }
    fill(batch, last);
    for (int i = 0; i < count; i++) {
      Frame frame = batch[i];
      batch[i] = null;
      frame.send();
    }
  }

  private static void fill(@Owned Frame[] batch, @Owned Frame last) {
    if (batch[15] == null) {
      batch[15] = last;
    } else {
      last.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
