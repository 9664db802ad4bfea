// the index is counted on with the second store, which goes to the slot of the first
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FilledTwiceWhileCounting {
  static @Nullable @Owned Frame[] two(int start, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] all = new Frame[8];
    int n = start;
    all[n] = a;
    // :: error: [overwritten]
    all[n++] = b;
    return all;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
