// Arrays of numbers are cloned and copied around a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;

class CloneableArrays {
  private int[] history = new int[4];

  int[] send(@Owned Frame frame) {
    int[] before = history.clone();
    history = Arrays.copyOf(history, history.length + 1);
    history[history.length - 1] = frame.length();
    int[][] both = {before, history};
    int[][] shallow = both.clone();
    System.arraycopy(before, 0, shallow[1], 0, before.length);
    Arrays.sort(shallow[0]);
    frame.send();
    return shallow[0];
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
