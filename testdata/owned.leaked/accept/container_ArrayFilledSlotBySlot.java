// Mended: An array whose slots are emptied one by one, until none is left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayFilledSlotBySlot {
  void both(@Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] pair = new Frame[2];
    pair[0] = a;
    pair[1] = b;
    Frame first = pair[0];
    pair[0] = null;
    first.send();
    Frame second = pair[1];
    pair[1] = null;
    second.send();
  }

  void beginsWithNothing(@Owned Frame a) {
    @Nullable @Owned Frame[] pair = {null, null};
    pair[0] = a;
    Frame first = pair[0];
    pair[0] = null;
    first.send();
  }

  void counts(@Owned Frame a) {
    @Nullable @Refcounted Frame[] pair = {a.share(), null};
    for (int i = 0; i < pair.length; i++) {
      Frame count = pair[i];
      pair[i] = null;
      if (count != null) {
        count.release();
      }
    }
    a.send();
  }

  void countedOn(@Owned Frame a, @Owned Frame b, @Owned Frame c) {
    @Nullable @Owned Frame[] row = new Frame[8];
    int n = 0;
    row[n++] = a;
    row[n++] = b;
    row[n] = c;
    for (int i = 0; i < row.length; i++) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void countedInOtherWords(@Owned Frame a, int at) {
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    for (int i = 0; i < row.length; i = i + 1) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void countedByOne(@Owned Frame b, int at) {
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = b;
    for (int i = 0; i < row.length; i += 1) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void countedDown(@Owned Frame a, int at) {
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    for (int i = row.length - 1; i >= 0; i -= 1) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  void countedWithTheStore(@Owned Frame a, int at) {
    @Nullable @Owned Frame[] row = new Frame[8];
    row[at] = a;
    int i = 0;
    while (i < row.length) {
      Frame frame = row[i];
      row[i] = null;
      if (frame != null) {
        frame.send();
      }
      i++;
    }
  }
}

@Tracked
class Frame {
  @Refcounted Frame share() {
    return Frames.counted(this);
  }

  void release(@Refcounted Frame this) {}

  void send(@Owned Frame this) {}
}

interface Frames {
  static @Refcounted Frame counted(Frame frame) {
    throw new IllegalStateException("not counted: " + frame);
  }
}
