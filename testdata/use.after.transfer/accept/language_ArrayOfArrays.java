// A table of slots in two dimensions.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayOfArrays {
  private final @Nullable @Owned Frame[][] table = new Frame[4][];

  ArrayOfArrays() {
    for (int row = 0; row < table.length; row++) {
      table[row] = new Frame[row + 1];
    }
  }

  synchronized void put(int row, int column, @Owned Frame frame) {
    Frame old = table[row][column];
    table[row][column] = frame;
    if (old != null) {
      old.drop();
    }
  }

  synchronized int bytes() {
    int bytes = 0;
    for (Frame[] row : table) {
      for (Frame frame : row) {
        bytes += frame == null ? 0 : frame.length();
      }
    }
    return bytes;
  }

  synchronized void flush() {
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[row].length; column++) {
        Frame frame = table[row][column];
        table[row][column] = null;
        if (frame != null) {
          frame.send();
        }
      }
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
