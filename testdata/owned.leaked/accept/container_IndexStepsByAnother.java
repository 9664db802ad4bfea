// each loop steps by one, and visits every slot
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class IndexStepsByAnother {
  static void up(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    for (int i = 0; i < all.length; i++) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  static void down(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    for (int i = all.length - 1; i >= 0; i--) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  static void set(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    for (int i = 0; i < all.length; i++) {
      Frame frame = all[i];
      all[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  static void twice(@Owned Frame a) {
    @Nullable @Owned Frame[] all = new Frame[4];
    all[1] = a;
    for (int i = 0; i < all.length; i++) {
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
