// the index was compared with the end before it was set to the start: that loop visited no slot
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexComparedBefore {
  static void up(int start, @Owned Frame a) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] all = new Frame[4];
    all[3] = a;
    int i = start;
    boolean end = i >= all.length;
    i = 0;
    if (end) {
      return;
    }
    for (int k = 0; k < all.length; k++) {
      Frame rest = all[k];
      all[k] = null;
      if (rest != null) {
        rest.send();
      }
    }
  }

  static void down(int start, @Owned Frame a) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] all = new Frame[4];
    all[3] = a;
    int i = start;
    boolean end = i < 0;
    i = all.length - 1;
    if (end) {
      return;
    }
    for (int k = 0; k < all.length; k++) {
      Frame rest = all[k];
      all[k] = null;
      if (rest != null) {
        rest.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
