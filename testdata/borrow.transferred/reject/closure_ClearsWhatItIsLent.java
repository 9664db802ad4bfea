// A closure drops elements of a list that it is only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class ClearsWhatItIsLent {
  private final List<@Owned Frame> frames = new ArrayList<>();
  private int sum;

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  void look(Look look) {
    look.at(frames);
  }

  void clear() {
    look(
        lent -> {
          sum += lent.size();
          // :: error: [borrow.transferred]
          lent.clear();
        });
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

interface Look {
  void at(List<@Borrowed Frame> frames);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
