// What a final field refers to is there still, but what was in it went.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class WhatStaysInTheBin {
  static int queueStays(Bin bin) {
    Frame first = bin.first();
    ArrayDeque<@Owned Frame> queue = bin.frames;
    Frame lent = queue.peek();
    bin.drain();
    // :: error: [borrow.outlives.owner] :: error: [borrow.outlives.owner]
    return first == null || lent == null ? 0 : first.length() + lent.length();
  }

  static int lentByTheQueue(Bin bin) {
    Frame lent = bin.frames.peek();
    int length = bin.first() == null ? 0 : 1;
    bin.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? length : lent.length();
  }
}

class Bin {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  final @Owned Label label = new Label();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked(droppable = true)
class Label {
  int length() {
    return 0;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
