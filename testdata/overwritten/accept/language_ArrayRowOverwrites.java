// Mended: A slot of an array of arrays is overwritten after another slot was tested.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayRowOverwrites {
  private final @Nullable @Owned Frame[][] table = new Frame[4][4];

  synchronized boolean put(int row, int column, @Owned Frame frame) {
    if (table[row][column] != null) {
      frame.drop();
      return false;
    }
    table[row][column] = frame;
    return true;
  }

  synchronized @Nullable @Owned Frame take(int row, int column) {
    Frame frame = table[row][column];
    table[row][column] = null;
    return frame;
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
