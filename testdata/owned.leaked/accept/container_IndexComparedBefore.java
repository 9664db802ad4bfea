// whatever the index was compared with, the array is drained
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexComparedBefore {
  static void up(int start, @Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    all[3] = a;
    int i = start;
    boolean end = i >= all.length;
    i = 0;
    if (end) {
      for (int k = 0; k < all.length; k++) {
        Frame rest = all[k];
        all[k] = null;
        if (rest != null) {
          rest.send();
        }
      }
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
    @Nullable @Owned Frame[] all = new Frame[4];
    all[3] = a;
    int i = start;
    boolean end = i < 0;
    i = all.length - 1;
    if (end) {
      for (int k = 0; k < all.length; k++) {
        Frame rest = all[k];
        all[k] = null;
        if (rest != null) {
          rest.send();
        }
      }
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
