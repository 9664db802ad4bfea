// An array whose slots are emptied one by one, but not all of them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayFilledSlotBySlot {
  void oneOfTwo(@Owned Frame a, @Owned Frame b) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] pair = new Frame[2];
    pair[0] = a;
    pair[1] = b;
    Frame first = pair[0];
    pair[0] = null;
    first.send();
  }

  void everyOther(@Owned Frame a, int at) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    for (int i = 0; i < row.length; i += 2) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void everyOtherFromTheEnd(@Owned Frame a, int at) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    for (int i = row.length - 1; i >= 0; i -= 2) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void byAnotherIndex(@Owned Frame a, int at) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    int next = 0;
    for (int i = 0; i < row.length; i = next + 1) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
      next = i + 1;
    }
  }

  void emptiesAnother(@Owned Frame a, int at, @Nullable @Owned Frame[] other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    for (int i = 0; i < row.length; i++) {
      Frame frame = other[i];
      other[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void onlyLooks(@Owned Frame a, int at) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    for (int i = 0; i < row.length; i++) {
      Frame frame = row[i];
      if (frame != null) {
        frame.look();
      }
    }
  }

  void loggedAfterwards(@Owned Frame frame) {
    frame.send();
    // :: error: [use.after.transfer] :: error: [escapes.unchecked]
    Object[] log = {frame};
    log[0] = null;
  }

  void chosenArray(
      @Nullable @Owned Frame[] a, @Nullable @Owned Frame[] b, boolean isFirst, @Owned Frame frame) {
    // :: error: [overwritten]
    (isFirst ? a : b)[0] = frame;
  }
}

@Tracked
class Frame {
  void look() {}

  void send(@Owned Frame this) {}
}
