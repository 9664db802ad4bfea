// the loop steps to what another variable says, or by two, and does not visit every slot
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexStepsByAnother {
  static void up(@Owned Frame a) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    int j = 1;
    for (int i = 0; i < all.length; i = j++ + 1) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  static void down(@Owned Frame a) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    int j = 2;
    for (int i = all.length - 1; i >= 0; i = j-- - 1) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  static void set(@Owned Frame a, int next) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    for (int i = 0; i < all.length; i++) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
      i = Math.max(i, next);
    }
  }

  static void twice(@Owned Frame a) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    for (int i = 0; i < all.length; i++, i++) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
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
