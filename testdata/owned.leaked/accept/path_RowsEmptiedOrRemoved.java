// Rows that were emptied, or removed, are empty where more ways meet than are kept apart.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class RowsEmptiedOrRemoved {
  void emptied(List<ArrayDeque<@Owned Frame>> rows, boolean isDone, int bits) {
    if (isDone) {
      for (ArrayDeque<@Owned Frame> row : rows) {
        while (!row.isEmpty()) {
          row.remove().send();
        }
      }
    } else {
      while (!rows.isEmpty()) {
        ArrayDeque<@Owned Frame> row = rows.remove(0);
        while (!row.isEmpty()) {
          row.remove().send();
        }
      }
    }
    Frame a = (bits & 1) == 0 ? null : new Frame();
    Frame b = (bits & 2) == 0 ? null : new Frame();
    Frame c = (bits & 4) == 0 ? null : new Frame();
    Frame d = (bits & 8) == 0 ? null : new Frame();
    Frame e = (bits & 16) == 0 ? null : new Frame();
    rows.clear();
    if (a != null) {
      a.send();
    }
    if (b != null) {
      b.send();
    }
    if (c != null) {
      c.send();
    }
    if (d != null) {
      d.send();
    }
    if (e != null) {
      e.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
