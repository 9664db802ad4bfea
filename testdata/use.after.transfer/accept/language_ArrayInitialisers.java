// Arrays of numbers with initialisers, nested and anonymous, size the frames.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ArrayInitialisers {
  private static final int[] SIZES = {64, 128, 256};
  private static final int[][] PORTS = {{1, 2}, {}, {3}};
  private final String[] names = new String[] {"up", "down"};

  int send() {
    int sent = 0;
    for (int[] ports : PORTS) {
      for (int port : ports) {
        Frame frame = new Frame(SIZES[port - 1]);
        sent += frame.length() + names[port & 1].length();
        frame.send();
      }
    }
    return sent + sum(new int[] {1, 2, 3});
  }

  private static int sum(int values[]) {
    int sum = 0;
    for (int value : values) sum += value;
    return sum;
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
