// Mended: What a final field refers to is there still, and only what was in it went.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class WhatStaysInTheBin {
  static int queueStays(Bin bin) {
    Frame first = bin.first();
    int length = first == null ? 0 : first.length();
    ArrayDeque<@Owned Frame> queue = bin.frames;
    bin.drain();
    return length + queue.size();
  }

  static int labelStays(Bin bin) {
    Label label = bin.label;
    int length = label.length() + (bin.first() == null ? 0 : 1);
    bin.drain();
    return length + label.length();
  }

  static int givenQueue(Cart cart, Deque<@Owned Frame> queue) {
    Frame lent = cart.any();
    Frame taken = queue.poll();
    if (taken != null) {
      taken.send();
    }
    return lent == null ? 0 : lent.length();
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

@Tracked
class Cart {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame any() {
    return frames.peek();
  }

  void end(@Owned Cart this) {
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
