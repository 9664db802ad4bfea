// return, break, continue and throw leave a loop that owns one frame per turn.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EarlyExitsOfAllKinds {
  int run(int[] lengths) {
    int sent = 0;
    for (int i = 0; i < lengths.length; i++) {
      Frame frame = new Frame(lengths[i]);
      if (frame.length() == 0) {
        frame.drop();
        continue;
      }
      if (frame.length() < 0) {
        frame.drop();
        throw new IllegalArgumentException("length " + lengths[i]);
      }
      if (frame.length() > 9000) {
        frame.drop();
        break;
      }
      frame.send();
      if (++sent == 100) return sent;
    }
    return -sent;
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
