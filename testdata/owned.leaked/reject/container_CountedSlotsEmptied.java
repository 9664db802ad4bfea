// An object that ends counts the filled slots of its array, and not all of them are emptied by its end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class AllButOne {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) AllButOne this, @Owned Frame frame) {
    slots[count++] = frame;
  }

  // :: error: [owned.leaked]
  void end(@Owned AllButOne this) {
    while (count > 1) {
      Frame frame = slots[--count];
      slots[count] = null;
      frame.send();
    }
  }
}

@Tracked
class FromTheSecond {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) FromTheSecond this, @Owned Frame frame) {
    slots[count++] = frame;
  }

  // :: error: [owned.leaked]
  void end(@Owned FromTheSecond this) {
    for (int i = 1; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      frame.send();
    }
  }
}

@Tracked
class AskedBefore {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) AskedBefore this, @Owned Frame frame) {
    slots[count++] = frame;
  }

  // :: error: [owned.leaked]
  void end(@Owned AskedBefore this, @Owned Frame last) {
    boolean wasEmpty = count == 0;
    slots[count++] = last;
    if (wasEmpty) {
      return;
    }
    while (count > 0) {
      Frame frame = slots[--count];
      slots[count] = null;
      frame.send();
    }
  }
}

@Tracked
class CountedByNobody {
  private final @Owned Frame[] slots = new Frame[8];
  private int count;

  void put(@Borrowed(exclusive = true) CountedByNobody this, @Owned Frame frame) {
    if (slots[3] == null) {
      slots[3] = frame;
    } else {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void end(@Owned CountedByNobody this) {
    for (int i = 0; i < count; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
