// Mended: What the viewer of a desk lends is used before its slot is emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotBesideAViewer {
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private final @Nullable @Owned Frame[][] rows = new Frame[2][4];
  private final Viewer viewer = new Viewer(this);

  @Nullable @Borrowed("this") Frame at(int index) {
    return slots[index];
  }

  @Nullable @Borrowed("this") Frame at(int row, int index) {
    return rows[row][index];
  }

  void put(int index, @Owned Frame frame) {
    Frame old = slots[index];
    slots[index] = frame;
    if (old != null) {
      old.send();
    }
  }

  int sendFirst() {
    Frame lent = viewer.first();
    int length = lent == null ? 0 : lent.length();
    Frame first = slots[0];
    slots[0] = null;
    if (first != null) {
      first.send();
    }
    return length;
  }

  int sendFirstOfRow() {
    Frame lent = viewer.firstOfRow();
    int length = lent == null ? 0 : lent.length();
    Frame first = rows[0][0];
    rows[0][0] = null;
    if (first != null) {
      first.send();
    }
    return length;
  }
}

class Viewer {
  private final SlotBesideAViewer desk;

  Viewer(SlotBesideAViewer desk) {
    this.desk = desk;
  }

  @Nullable @Borrowed("this") Frame first() {
    return desk.at(0);
  }

  @Nullable @Borrowed("this") Frame firstOfRow() {
    return desk.at(0, 0);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
