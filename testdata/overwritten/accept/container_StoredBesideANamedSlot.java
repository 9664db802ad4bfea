// a slot that was seen to be empty is filled before anything else is stored
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredBesideANamedSlot {
  static @Nullable @Owned Frame[] beside(int i, int j, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] all = new Frame[4];
    if (all[j] == null) {
      all[j] = b;
      a.send();
    } else {
      a.send();
      b.send();
    }
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
