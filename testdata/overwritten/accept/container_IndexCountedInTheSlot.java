// The index is counted down, or up, where the slot is named, and names that slot from then on.
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

  @Nullable @Owned Frame pop(@Borrowed(exclusive = true) Stack this) {
    if (count == 0) {
      return null;
    }
    Frame frame = slots[--count];
    slots[count] = null;
    return frame;
  }

  void fillNext(@Borrowed(exclusive = true) Stack this, int i, @Owned Frame frame) {
    if (slots[++i] == null) {
      slots[i] = frame;
    } else {
      frame.end();
    }
  }

  void clearTwo(@Borrowed(exclusive = true) Stack this, int i) {
    Frame one = slots[++i];
    slots[i] = null;
    if (one != null) {
      one.end();
    }
    Frame other = slots[i += 1];
    slots[i] = null;
    if (other != null) {
      other.end();
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
