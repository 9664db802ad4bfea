// the next slot is where another variable says: it may be the one that is filled
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FillsWhereAnotherCounts {
  static @Nullable @Owned Frame[] fill(int other, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] all = new Frame[4];
    int n = 0;
    all[n] = a;
    n = other++ + 1;
    // :: error: [overwritten]
    all[n] = b;
    return all;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
