// A helper that throws may not have emptied yet what it was to empty: it calls another before.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EmptiedAfterACall {
  static void helper(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.frame = frame;
    try {
      empty(cell);
    } catch (RuntimeException e) {
      System.out.println("not emptied");
    }
  }

  private static void empty(Cell cell) {
    System.out.println(Integer.parseInt(System.getProperty("port")));
    Frame taken = cell.frame;
    cell.frame = null;
    if (taken != null) {
      taken.send();
    }
  }

  static void method(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.frame = frame;
    try {
      cell.endLoudly();
    } catch (RuntimeException e) {
      System.out.println("not emptied");
    }
  }

  static class Cell {
    @Nullable @Owned Frame frame;

    void endLoudly() {
      System.out.println(Integer.parseInt(System.getProperty("port")));
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

  // :: error: [owned.leaked]
  void end(@Owned Rack this) {
    try {
      empty();
    } catch (RuntimeException e) {
      System.out.println("not emptied");
    }
  }

  private void empty(@Borrowed(exclusive = true) Rack this) {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
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
