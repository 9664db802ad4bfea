// Mended: Two indexes may be one: filling the second slot may have filled the first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TwoIndexesMayBeOne {
  void put(@Nullable @Owned Frame[] slots, int i, int j, @Owned Frame first, @Owned Frame second) {
    if (slots[j] == null) {
      slots[j] = first;
    } else {
      first.send();
    }
    if (slots[i] == null) {
      slots[i] = second;
    } else {
      second.send();
    }
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
