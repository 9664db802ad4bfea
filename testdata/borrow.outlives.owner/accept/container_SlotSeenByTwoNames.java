// a slot is looked at by one name of a new array before it is emptied by the other
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotSeenByTwoNames {
  static int seen(int i, @Owned Frame a) {
    @Nullable @Owned Frame[] one = new Frame[4];
    @Nullable @Owned Frame[] two = one;
    one[i] = a;
    Frame seen = two[i];
    int length = seen == null ? 0 : seen.length();
    Frame frame = one[i];
    one[i] = null;
    if (frame != null) {
      frame.send();
    }
    for (int k = 0; k < two.length; k++) {
      Frame rest = two[k];
      two[k] = null;
      if (rest != null) {
        rest.send();
      }
    }
    return length;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
