// a slot was seen to be empty before a store to one that may be the same, though it has no name
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StoredBesideANamedSlot {
  static @Nullable @Owned Frame[] beside(int i, int j, @Owned Frame a, @Owned Frame b) {
    @Nullable @Owned Frame[] all = new Frame[4];
    if (all[j] == null) {
      all[i + 1] = a;
      // :: error: [overwritten]
      all[j] = b;
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
