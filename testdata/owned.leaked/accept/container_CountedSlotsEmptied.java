// An object that ends counts the filled slots of its array, and empties them: from the last on, or up to the count.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FromTheLast {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) FromTheLast this, @Owned Frame frame) {
    slots[count++] = frame;
  }

  void end(@Owned FromTheLast this) {
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      frame.send();
    }
  }
}

@Tracked
class UpToTheCount {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) UpToTheCount this, @Owned Frame frame) {
    slots[count++] = frame;
  }

  void end(@Owned UpToTheCount this) {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      frame.send();
    }
    count = 0;
  }
}

@Tracked
class MaybeNothing {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) MaybeNothing this, @Owned Frame frame) {
    slots[count++] = frame;
  }

  void end(@Owned MaybeNothing this) {
    if (count == 0) {
      return;
    }
    do {
      Frame frame = slots[--count];
      slots[count] = null;
      frame.send();
    } while (count != 0);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
