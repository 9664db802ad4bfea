// a helper has emptied it before it calls anything that may throw
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EmptiedAfterACall {
  static void helper(@Owned Frame frame) {
    Cell cell = new Cell();
    cell.frame = frame;
    try {
      empty(cell);
    } catch (RuntimeException e) {
      System.out.println("emptied");
    }
  }

  private static void empty(Cell cell) {
    Frame taken = cell.frame;
    cell.frame = null;
    if (taken != null) {
      taken.send();
    }
  }

  static void method(@Owned Frame frame) {
    Cell cell = new Cell();
    cell.frame = frame;
    try {
      cell.endLoudly();
    } catch (RuntimeException e) {
      System.out.println("emptied");
    }
  }

  static class Cell {
    @Nullable @Owned Frame frame;

    void endLoudly() {
      Frame taken = frame;
      frame = null;
      if (taken != null) {
        taken.send();
      }
    }
  }
}

@Tracked
class Rack {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void put(@Borrowed(exclusive = true) Rack this, @Owned Frame frame) {
    Frame old = slots[0];
    slots[0] = frame;
    if (old != null) {
      old.send();
    }
  }

  void end(@Owned Rack this) {
    try {
      empty();
    } catch (RuntimeException e) {
      System.out.println("emptied");
    }
  }

  private void empty(@Borrowed(exclusive = true) Rack this) {
    @Nullable @Owned Frame[] taken = new Frame[slots.length];
    for (int i = 0; i < slots.length; i++) {
      taken[i] = slots[i];
      slots[i] = null;
    }
    for (int i = 0; i < taken.length; i++) {
      Frame frame = taken[i];
      taken[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
