// The index is counted on between two uses of a slot, which are uses of two slots then.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

@Tracked
final class Stack {
  private final @Nullable @Owned Frame[] slots = new Frame[16];
  private int count;

  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Borrowed(exclusive = true) Stack this, @Owned Frame frame) {
    if (count == slots.length || slots[count] != null) {
      return false;
    }
    slots[count] = frame;
    count++;
    return true;
  }

  @Nullable @Owned Frame countedTwice(@Borrowed(exclusive = true) Stack this) {
    if (count == 0) {
      return null;
    }
    Frame frame = slots[--count];
    // :: error: [overwritten]
    slots[--count] = null;
    // :: error: [moved.out]
    return frame;
  }

  @Nullable @Owned Frame countedAfterwards(@Borrowed(exclusive = true) Stack this) {
    Frame frame = slots[count--];
    // :: error: [overwritten]
    slots[count] = null;
    // :: error: [borrow.outlives.owner]
    return frame;
  }

  @Nullable @Owned Frame countedBack(@Borrowed(exclusive = true) Stack this) {
    Frame frame = slots[--count];
    count++;
    // :: error: [overwritten]
    slots[count] = null;
    // :: error: [moved.out]
    return frame;
  }

  void countedOnBothSides(@Borrowed(exclusive = true) Stack this) {
    // :: error: [moved.out] :: error: [overwritten]
    slots[--count] = slots[--count];
  }

  void fillNextButOne(@Borrowed(exclusive = true) Stack this, int i, @Owned Frame frame) {
    if (slots[++i] == null) {
      // :: error: [overwritten]
      slots[++i] = frame;
    } else {
      frame.end();
    }
  }

  void close(@Owned Stack this) {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}
